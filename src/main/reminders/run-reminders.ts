import type { PlanDocument } from '#core/plan/document.ts';
import { nextReminder, remindersBetween } from '#core/reminders/list-reminders.ts';
import type { Reminder } from '#core/reminders/reminder.ts';
import { laterWallTime, newSince, remindersToSay } from '#core/reminders/say-reminders.ts';
import type { WallTime } from '#core/reminders/wall-time.ts';
import { dateOfWallTime, wallTimeOf } from '../wall-clock.ts';
import type { ReminderMemory } from './reminder-memory.ts';

/** Nobody tells when a clock is set or a journey changes the zone: it is looked at this often. */
const longestWait = 5 * 60_000;
/** A change of the plan seldom comes alone, in milliseconds. */
const settling = 1000;

interface RunOptions {
  readonly now: () => Date;
  readonly document: () => PlanDocument;
  readonly memory: Pick<ReminderMemory, 'read' | 'keep'>;
  readonly say: (reminder: Reminder, now: WallTime) => void;
}

/** The reminders while the program runs, with one timer that waits for the next. */
export interface RunningReminders {
  /** Says what has come due, and waits for what comes next. */
  check(): void;
  /** The same a moment later: the document is another one. */
  changed(): void;
}

/** Begins with what was heard before; each reminder is kept as heard before it is said. */
export async function runReminders(options: RunOptions): Promise<RunningReminders> {
  const { now, document, memory, say } = options;
  let heard = await memory.read();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(check, Math.min(Math.max(milliseconds, 1), longestWait));
  };
  const check = () => {
    const date = now();
    const wall = wallTimeOf(date);
    const since = newSince(heard, wall);
    const said = remindersToSay(remindersBetween(document(), since, wall), wall);
    heard = laterWallTime(since, wall);
    const next = nextReminder(document(), heard);
    wait(next ? dateOfWallTime(next.at).getTime() - date.getTime() : longestWait);
    if (said.length === 0) return;
    void memory.keep(heard).then(() => {
      for (const reminder of said) say(reminder, wall);
    });
  };

  check();
  return { check, changed: () => wait(settling) };
}
