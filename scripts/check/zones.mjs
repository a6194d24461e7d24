/** One west and one east of the date line with daylight saving, and one where it runs backwards. */
export const zones = ['America/New_York', 'Pacific/Apia', 'Africa/Casablanca'];
