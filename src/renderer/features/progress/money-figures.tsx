import type { Cents } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useExpectedCost } from '../../replica/use-expected-cost.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { hoursOf } from './derived-hours.ts';
import styles from './money-section.module.css';
import { useMoney } from './use-progress.ts';

/** What is expected, what was paid, what an hour cost so far, and when to cancel. */
export function MoneyFigures() {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const programme = useProgramme();
  const { isDone } = useForecast();
  const { paid, perHour, cancelBy, isFree, nextCharge } = useMoney();
  const money = (amount: Cents) => format.money({ ...programme.subscription.price, amount });
  const { studied } = hoursOf(programme);
  const next = nextCharge && {
    name: t('progress.money.nextCharge'),
    figure: t('progress.money.nextOdds', {
      day: sayDay(nextCharge.day),
      odds: format.odds(nextCharge.probability),
    }),
  };
  const figures = [
    {
      name: t(isDone ? 'progress.money.total' : 'progress.money.expected'),
      figure: useExpectedCost(),
    },
    { name: t('progress.money.paid'), figure: money(paid) },
    {
      name: t('progress.money.perHour'),
      figure:
        perHour === null
          ? t('progress.money.noHours')
          : t('progress.money.rate', { cost: money(perHour), hours: format.hours(studied) }),
    },
    ...(isDone || !next ? [] : [next]),
    {
      name: t('progress.money.cancelBy', { context: programme.subscription.period }),
      figure: isFree ? t('progress.money.cancelFree', { day: sayDay(cancelBy) }) : sayDay(cancelBy),
    },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, figure }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
