import type { TFunction } from 'i18next';
import type { Action } from '#contract/action.ts';
import { assertNever } from '#core/assert-never.ts';
import { isRenewing } from '#core/calendar/billing.ts';
import { daysBetween } from '#core/calendar/day.ts';
import type { PlanDocument, Price, Programme } from '#core/plan/document.ts';
import type { Reminder } from '#core/reminders/reminder.ts';
import type { WallTime } from '#core/reminders/wall-time.ts';
import { type Day, sumMinutes } from '#core/units.ts';
import { createShellFormat } from '../texts/shell-format.ts';
import { nameBlock } from './block-name.ts';

/** What a notification says, and the screen that a click on it opens. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly screen: Extract<Action, 'today' | 'progress'>;
}

interface Language {
  readonly t: TFunction;
  readonly locale: string;
}

/** A reminder in words, as it is said at `now`; null where its programme has gone. */
export function wordReminder(
  reminder: Reminder,
  { programme, preferences }: PlanDocument,
  now: WallTime,
  { t, locale }: Language,
): Notice | null {
  if (programme === null) return null;
  switch (reminder.kind) {
    case 'block-start': {
      const { block } = reminder;
      const format = createShellFormat(locale, preferences.hourCycle, t);
      const work = nameBlock(block, programme.curriculum, t, locale);
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
      return wordExit(reminder, programme, now, { t, locale });
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
  { t, locale }: Language,
): Notice {
  const count = daysBetween(now.day, cancelBy);
  const days = { day: sayDay(cancelBy, locale), renewal: sayDay(renewal, locale) };
  const body = () => {
    if (!isRenewing(subscription)) return t('reminders.exit.ends', days);
    const price = sayPrice(subscription.price, locale);
    return t(`reminders.exit.${isDone ? 'done' : 'open'}`, { ...days, price });
  };
  return {
    title: count === 0 ? t('reminders.exit.today') : t('reminders.exit.days', { count, ...days }),
    body: body(),
    screen: 'progress',
  };
}

function sayDay(day: Day, locale: string): string {
  const options = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T00:00:00Z`));
}

function sayPrice({ amount, currency }: Price, locale: string): string {
  const style = { style: 'currency', currency } as const;
  const digits = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
  const whole = amount % 10 ** digits === 0;
  return new Intl.NumberFormat(locale, {
    ...style,
    ...(whole && { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
  }).format(amount / 10 ** digits);
}
