/** Where a course-week is arrived at. */
export function weekPlace(week: string): string {
  return `week ${week}`;
}
