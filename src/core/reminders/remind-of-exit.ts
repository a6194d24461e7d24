import { cancelByDay, isRenewing, nextRenewal, renewalDay } from '../calendar/billing.ts';
import { daysBetween } from '../calendar/day.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import type { Programme, Subscription } from '../plan/document.ts';
import { lastRecordedDay } from '../record/last-recorded-day.ts';
import { remainingMinutes } from '../record/remaining.ts';
import type { ClockTime, Day } from '../units.ts';
import type { Reminder } from './reminder.ts';

/** When the day to cancel by is spoken of. */
export const exitTime = '10:00' as ClockTime;

type ExitReminder = Extract<Reminder, { kind: 'exit' }>;

/**
 * What is to be said of the day to cancel by on `days`, at `exitTime`: 5, 3 and 1 days before it, of
 * what renews by the week only 1. Once all is done, only of the renewal that came next then, and
 * nothing of what doesn't renew.
 */
export function remindOfExit(programme: Programme, days: readonly Day[]): readonly ExitReminder[] {
  const { subscription } = programme;
  const leads = leadsOf(subscription);
  const near = days.flatMap((day) => {
    const number = nextRenewal(subscription, day);
    const cancelBy = cancelByDay(subscription, number);
    return leads.includes(daysBetween(day, cancelBy)) ? [{ day, number, cancelBy }] : [];
  });
  if (near.length === 0) return [];
  const isDone = isAllDone(programme);
  const needed = nextRenewal(subscription, lastRecordedDay(programme));
  return near
    .filter(({ number }) => !isDone || (isRenewing(subscription) && number === needed))
    .map(({ day, number, cancelBy }) => ({
      kind: 'exit',
      at: { day, time: exitTime },
      day,
      cancelBy,
      renewal: renewalDay(subscription, number),
      isDone,
    }));
}

/** Three times a week would be nagging. */
function leadsOf({ period }: Subscription): readonly number[] {
  return period === 'week' ? [1] : [5, 3, 1];
}

function isAllDone(programme: Programme): boolean {
  const { curriculum, study, estimates } = programme;
  const left = remainingMinutes(programme, estimateActivities(curriculum, study, estimates));
  return [...left.values()].every((minutes) => minutes === 0);
}
