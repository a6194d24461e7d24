/** The IANA name of the zone in which this machine's wall clock is right. */
export function timeZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  // What a machine says that knows no zone; its clock then shows UTC.
  return timeZone === 'Etc/Unknown' ? 'UTC' : timeZone;
}
