import { assertNever } from '#core/assert-never.ts';
import type { Change } from '#core/plan/describe-plan-change.ts';
import type { Recovery, RecoveryReason } from '#core/recover/recovery.ts';
import { type Day, sumMinutes } from '#core/units.ts';
import { useNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDay } from '../format/use-say-day.ts';
import { remainingOf } from '../replica/derived.ts';
import { useChangeWords } from '../replica/use-change-words.ts';
import { useRemaining } from '../replica/use-derived.ts';
import { useDocument, useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import type { RecoveryOutcome } from './recovery-outcome.ts';

interface RecoveryWords {
  readonly name: (why: RecoveryReason) => string;
  /** What it asks of the learner, or what it saves. */
  readonly asks: (recovery: Recovery, outcome: RecoveryOutcome | null | undefined) => string;
  readonly finish: (outcome: RecoveryOutcome) => string;
  readonly odds: (outcome: RecoveryOutcome) => string;
  /** The likely end and the expected cost, as far as they are other than now; may be empty. */
  readonly price: (outcome: RecoveryOutcome) => string;
  /** What becomes of the end of the plan. */
  readonly end: (finish: Change<Day | null>) => string;
}

/** The words for ways on after a miss. */
export function useRecoveryWords(): RecoveryWords {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const change = useChangeWords();
  const document = useDocument();
  const { reserve, study, availability } = useProgramme();
  const today = useNow().day;
  const remaining = useRemaining();

  const lastLonger = ({ changes }: Recovery): Day => {
    const before = availability.exceptions;
    const after = changes.availability?.exceptions ?? before;
    const longer = (Object.keys(after) as Day[]).filter((day) => after[day] !== before[day]);
    return longer.sort().at(-1) ?? today;
  };
  const asks: RecoveryWords['asks'] = (recovery, outcome) => {
    const { why } = recovery;
    switch (why.kind) {
      case 'push':
        return t('recover.asks.push');
      case 'use-reserve': {
        const all = reserve.filter(({ day }) => day >= today).length;
        return t('recover.asks.use-reserve', { count: why.halfDays, all });
      }
      case 'spread':
        return t('recover.asks.spread', {
          time: format.duration(why.minutes),
          day: format.dayWithWeekday(lastLonger(recovery)),
        });
      case 'skip':
        return t('recover.asks.skip', { count: why.count, time: format.duration(why.minutes) });
      case 'faster': {
        if (!outcome) return t('recover.pricing');
        const then = sumMinutes(remainingOf(outcome.programme).values());
        return t(study.speeds.hard.length > 0 ? 'recover.asks.fasterHard' : 'recover.asks.faster', {
          from: format.speed(why.from),
          to: format.speed(why.to),
          time: format.duration(sumMinutes(remaining.values()) - then),
        });
      }
      case 'add-day':
        return t('recover.asks.add-day', { time: format.duration(why.minutes) });
      default:
        return assertNever(why);
    }
  };

  return {
    name: (why) => {
      if (why.kind === 'spread') return t('recover.name.spread', { count: why.days });
      if (why.kind !== 'add-day') return t(`recover.name.${why.kind}`);
      return t('recover.name.add-day', { day: format.longDay(why.day) });
    },
    asks,
    finish: ({ change: { finish } }) =>
      finish.after === null
        ? t('recover.noEnd')
        : t('recover.finish', { day: sayDay(finish.after) }),
    odds: ({ programme }) => change.odds(document, { ...document, programme }),
    price: ({ programme }) => change.price(document, { ...document, programme }),
    end: ({ before, after }) => {
      if (after === null) return t('changes.noEnd');
      if (before === null || before === after) {
        return t('recover.finishStays', { day: sayDay(after) });
      }
      return t('recover.finishMoves', { before: sayDay(before), after: sayDay(after) });
    },
  };
}
