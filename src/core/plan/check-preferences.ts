import { parseClockTime } from '../calendar/clock-time.ts';
import type { ClockTime } from '../units.ts';
import { refuseCount } from './limits.ts';
import type { Preferences } from './preferences.ts';
import type { Refusal } from './refusal.ts';

const mostShortcuts = 200;

/** Why preferences cannot be; null if they can: sizes within their limits, times of the day. */
export function checkPreferences({
  textSize,
  currency,
  shortcuts,
  reminders: { eveningAt, quiet },
}: Preferences): Refusal | null {
  const times: readonly ClockTime[] = quiet ? [eveningAt, quiet.from, quiet.to] : [eveningAt];
  if (times.some((time) => parseClockTime(time) === null)) {
    return { kind: 'not-a-time', field: 'start' };
  }
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) return { kind: 'not-a-currency' };
  if (Object.keys(shortcuts).length > mostShortcuts) {
    return { kind: 'too-many', field: 'count', most: mostShortcuts };
  }
  return refuseCount('textSize', textSize);
}
