/** How many days ahead are looked at: what does not fit into three years has no end in sight. */
export const horizonDays = 1096;
