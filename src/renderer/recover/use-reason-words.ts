import type { TFunction } from 'i18next';
import { assertNever } from '#core/assert-never.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import type { PlanReason } from '#core/plan/plan-reason.ts';
import type { Format } from '../format/create-format.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';

/** Says in a few words why a plan was accepted. */
export function useReasonWords(): (why: PlanReason) => string {
  const { t } = useTexts();
  const format = useFormat();
  return (why) => reasonWords(why, t, format);
}

function reasonWords(why: PlanReason, t: TFunction, format: Format): string {
  switch (why.kind) {
    case 'start':
    case 'replan':
    case 'settings':
      return t(`history.why.${why.kind}`);
    case 'push':
      return t('history.why.push', { count: why.days });
    case 'use-reserve':
      return t('history.why.use-reserve', { count: why.halfDays });
    case 'spread':
      return t('history.why.spread', { count: why.days, time: format.duration(why.minutes) });
    case 'skip':
      return t('history.why.skip', { count: why.count, time: format.duration(why.minutes) });
    case 'faster':
      return t('history.why.faster', { from: format.speed(why.from), to: format.speed(why.to) });
    case 'add-day': {
      const day = format.dayWithWeekday(why.day);
      return t('history.why.add-day', { day, time: format.duration(why.minutes) });
    }
    case 'more-time':
      return t('history.why.more-time', { time: format.duration(why.minutes) });
    case 'fit': {
      const [before, after] = [format.percent(why.before), format.percent(why.after)];
      const steps = why.steps.map((step) => reasonWords(step, t, format)).join('; ');
      // Out of reach, the odds stay as they were.
      if (before === after) return t('history.why.fitSooner', { steps });
      return t('history.why.fit', { before, after, steps });
    }
    case 'move': {
      const { from, to } = why;
      if (from === null || to === null) return t('history.why.pin');
      return t('history.why.move', {
        from: halfDayIn(from, t, format),
        to: halfDayIn(to, t, format),
      });
    }
    case 'hours':
      return t('history.why.hours', {
        days: why.from === why.to ? format.dayWithWeekday(why.from) : format.days(why.from, why.to),
        before: format.duration(why.before),
        after: format.duration(why.after),
      });
    case 'keep-free':
      return t('history.why.keep-free', { count: why.halfDays });
    default:
      return assertNever(why);
  }
}

function halfDayIn({ day, half }: HalfDay, t: TFunction, format: Format): string {
  return t('history.why.halfDay', {
    day: format.dayWithWeekday(day),
    half: t(`subject.halves.${half}`),
  });
}
