import type { TFunction } from 'i18next';
import type { Action } from '#contract/action.ts';
import { assertNever } from '#core/assert-never.ts';
import { isRenewing } from '#core/calendar/billing.ts';
import { daysBetween } from '#core/calendar/day.ts';
import type { PlanDocument, Programme } from '#core/plan/document.ts';
import type { Reminder } from '#core/reminders/reminder.ts';
import type { WallTime } from '#core/reminders/wall-time.ts';
import { sumMinutes } from '#core/units.ts';
import type { ShellFormat } from '../texts/shell-format.ts';
import { nameBlock } from './block-name.ts';

/** What a notification says, and the screen that a click on it opens. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly screen: Extract<Action, 'today' | 'progress'>;
}

interface Language {
  readonly t: TFunction;
  readonly format: ShellFormat;
}

/** A reminder in words, as it is said at `now`; null where its programme has gone. */
export function wordReminder(
  reminder: Reminder,
  { programme }: PlanDocument,
  now: WallTime,
  { t, format }: Language,
): Notice | null {
  if (programme === null) return null;
  switch (reminder.kind) {
    case 'block-start': {
      const { block } = reminder;
      const work = nameBlock(block, programme.curriculum, t, format);
      const length = format.duration(sumMinutes(block.pieces.map(({ minutes }) => minutes)));
      return {
        title: t(`reminders.start.${block.half}`, { work }),
        body: t('reminders.start.body', { length, time: format.clock(block.start) }),
        screen: 'today',
      };
    }
    case 'evening':
      return {
        title: t(`reminders.evening.${reminder.day === now.day ? 'today' : 'yesterday'}`),
        body: t('reminders.evening.body', { count: reminder.open.length }),
        screen: 'today',
      };
    case 'exit':
      return wordExit(reminder, programme, now, { t, format });
    default:
      return assertNever(reminder);
  }
}

/** What is shown to who wants to see whether reminders come. */
export function wordSample(t: TFunction): Notice {
  return {
    title: t('reminders.sample.title'),
    body: t('reminders.sample.body'),
    screen: 'today',
  };
}

function wordExit(
  { cancelBy, renewal, isDone }: Extract<Reminder, { kind: 'exit' }>,
  { subscription }: Programme,
  now: WallTime,
  { t, format }: Language,
): Notice {
  const count = daysBetween(now.day, cancelBy);
  const days = { day: format.day(cancelBy), renewal: format.day(renewal) };
  const body = () => {
    if (!isRenewing(subscription)) return t('reminders.exit.ends', days);
    const price = format.price(subscription.price);
    return t(`reminders.exit.${isDone ? 'done' : 'open'}`, { ...days, price });
  };
  return {
    title: count === 0 ? t('reminders.exit.today') : t('reminders.exit.days', { count, ...days }),
    body: body(),
    screen: 'progress',
  };
}
