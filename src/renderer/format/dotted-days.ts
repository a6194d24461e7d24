const made = new Map<string, boolean>();

/** Whether `locale` writes the fourth of December as `4.12.`, the day first and dots behind. */
export function hasDottedDays(locale: string): boolean {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const [first, second] = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
  }).formatToParts(0);
  const isDotted = first?.type === 'day' && second?.value.trim() === '.';
  made.set(locale, isDotted);
  return isDotted;
}
