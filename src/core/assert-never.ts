/** Ends a chain of cases: the type checker refuses the call as long as a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`a case nobody handles: ${JSON.stringify(value)}`);
}
