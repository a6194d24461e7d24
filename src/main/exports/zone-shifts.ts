/** A moment at which the clocks of a zone are put forward or back, in whole minutes since 1970. */
export interface ZoneShift {
  readonly at: number;
  /** Minutes ahead of UTC, before and after it. */
  readonly from: number;
  readonly to: number;
}

const minutesOfDay = 24 * 60;
const offset = /^GMT(?:([+-])(\d{2}):(\d{2}))?/;

/** Tells how many minutes the clocks of a zone are ahead of UTC, at a minute since 1970. */
export function offsetsIn(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (at) => {
    const parts = format.formatToParts(new Date(at * 60_000));
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = 0, minutes = 0] = offset.exec(name) ?? [];
    return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  };
}

/** Every shift of a zone from the minute `from` to the minute `to`, in order; at most one a day. */
export function zoneShifts(zone: string, from: number, to: number): readonly ZoneShift[] {
  const offsetAt = offsetsIn(zone);
  const shifts: ZoneShift[] = [];
  let before = offsetAt(from);
  for (let start = from; start < to; start += minutesOfDay) {
    const after = offsetAt(start + minutesOfDay);
    if (after === before) continue;
    let [early, late] = [start, start + minutesOfDay];
    while (late - early > 1) {
      const middle = Math.floor((early + late) / 2);
      if (offsetAt(middle) === before) early = middle;
      else late = middle;
    }
    shifts.push({ at: late, from: before, to: after });
    before = after;
  }
  return shifts;
}
