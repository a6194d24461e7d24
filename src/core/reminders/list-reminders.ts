import { addDays, daysBetween, daysFrom } from '../calendar/day.ts';
import type { PlanDocument } from '../plan/document.ts';
import type { Day } from '../units.ts';
import { afterQuiet, isQuiet } from './quiet-hours.ts';
import { remindInTheEvening, remindOfStarts, silentBlocks } from './remind-of-blocks.ts';
import { remindOfExit } from './remind-of-exit.ts';
import type { Reminder } from './reminder.ts';
import { compareWallTimes, type WallTime, wallMinutesBetween } from './wall-time.ts';

/** A start that was slept through is no news after so many minutes. */
const latestStart = 15;
/** No reminder is still true so many days later. */
const longestTrue = 6;
/** How far `nextReminder` looks, in days. */
export const reminderHorizon = 8;

/**
 * The reminders that come due after `from`, up to and at `to`, and that hold at `to` by the document
 * as it is; in order of time, those of one minute by how much they matter, the most last. A start
 * holds for a quarter of an hour, an evening's question until the next day is over, a day to cancel
 * by until it is over.
 */
export function remindersBetween(
  document: PlanDocument,
  from: WallTime,
  to: WallTime,
): readonly Reminder[] {
  const earliest = addDays(to.day, -longestTrue);
  // Quiet hours may hold back what was meant for the day before.
  const dayBefore = addDays(from.day, -1);
  const first = dayBefore < earliest ? earliest : dayBefore;
  return remindersOn(document, first, to.day).filter(
    (reminder) =>
      compareWallTimes(from, reminder.at) < 0 &&
      compareWallTimes(reminder.at, to) <= 0 &&
      holdsAt(reminder, to),
  );
}

/** The first reminder after `after` if nothing changes; null if none comes in `reminderHorizon` days. */
export function nextReminder(document: PlanDocument, after: WallTime): Reminder | null {
  const listed = remindersOn(document, addDays(after.day, -1), addDays(after.day, reminderHorizon));
  return (
    listed.find(
      ({ at }) => compareWallTimes(after, at) < 0 && at.day <= addDays(after.day, reminderHorizon),
    ) ?? null
  );
}

function remindersOn(document: PlanDocument, first: Day, last: Day): readonly Reminder[] {
  const { programme, preferences } = document;
  const { blockStart, evening, eveningAt, exit, quiet } = preferences.reminders;
  const count = daysBetween(first, last) + 1;
  if (programme === null || count < 1) return [];
  const days = daysFrom(first, count);
  const silent = blockStart || evening ? silentBlocks(programme, days) : null;
  const starts = silent && blockStart ? remindOfStarts(silent) : [];
  const later = [
    ...(silent && evening ? remindInTheEvening(silent, eveningAt) : []),
    ...(exit ? remindOfExit(programme, days) : []),
  ];
  // The sort is stable: of one minute, a day to cancel by comes last.
  return [
    ...starts.filter(({ at }) => !isQuiet(at, quiet)),
    ...later.map((reminder) => ({ ...reminder, at: afterQuiet(reminder.at, quiet) })),
  ].sort((a, b) => compareWallTimes(a.at, b.at));
}

function holdsAt(reminder: Reminder, now: WallTime): boolean {
  switch (reminder.kind) {
    case 'block-start':
      return wallMinutesBetween(reminder.at, now) <= latestStart;
    case 'evening':
      return daysBetween(reminder.day, now.day) <= 1;
    case 'exit':
      return now.day <= reminder.cancelBy;
  }
}
