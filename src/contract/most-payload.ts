/** Characters of JSON: some thirty of the curricula that ship, and a limit to what one message costs. */
export const mostPayload = 1_000_000;
