import { useTranslation } from 'react-i18next';
import { daysBetween } from '#core/calendar/day.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useBillingDays, useForecast } from '../../replica/use-derived.ts';
import { useExpectedCost } from '../../replica/use-expected-cost.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { classNames } from '../../ui/class-names.ts';
import { attendedDaysOf } from './derived-hours.ts';
import styles from './progress.module.css';
import { useMoney } from './use-progress.ts';

interface Card {
  readonly name: string;
  readonly figure: string;
  readonly words: string;
}

/** The four figures that count, each with how sure it is. */
export function FigureCards() {
  const { t } = useTranslation();
  const { isDone } = useForecast();
  const done = useDoneCard();
  const ahead = [useInTimeCard(), useLikelyCard()];
  const cards = [...(isDone ? [done] : ahead), useCostCard(), usePaceCard()];
  return (
    <section aria-label={t('progress.cards.label')}>
      <dl className={classNames(styles.cards, isDone && styles.three)}>
        {cards.map(({ name, figure, words }) => (
          <div key={name} className={styles.card}>
            <dt>{name}</dt>
            <dd className={styles.figure}>{figure}</dd>
            <dd className={styles.words}>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useInTimeCard(): Card {
  const { t } = useTranslation();
  const format = useFormat();
  const sayDay = useSayDay();
  const { safe } = useBillingDays();
  const { inTime } = useForecast();
  const { nextRenewal, beforeNext } = useMoney();
  const isPast = safe < useNow().day;
  const words = {
    safe: sayDay(safe),
    renewal: sayDay(nextRenewal),
    share: format.percent(beforeNext),
  };
  const said = t(isPast ? 'progress.cards.inTime.past' : 'progress.cards.inTime.words', words);
  return {
    name: t('progress.cards.inTime.name'),
    figure: format.percent(inTime),
    words: `${said} ${useBasis()}`,
  };
}

/** What the odds rest on: the pace of finished blocks, and how much of the planned days was used. */
function useBasis(): string {
  const { t } = useTranslation();
  const { observations } = useForecast().pace;
  const days = attendedDaysOf(useProgramme(), useNow().day);
  if (observations === 0 && days === 0) return t('progress.cards.inTime.others');
  return t('progress.cards.inTime.yours', {
    blocks: t('progress.cards.inTime.blocks', { count: observations }),
    days: t('progress.cards.inTime.days', { count: days }),
  });
}

function useLikelyCard(): Card {
  const { t } = useTranslation();
  const format = useFormat();
  const sayDay = useSayDay();
  const { p10, p50, p90 } = useForecast().finish;
  const name = t('progress.cards.likely.name');
  if (p10 === null) {
    return { name, figure: t('progress.notInSight'), words: t('progress.cards.likely.noEnd') };
  }
  if (p50 === null) {
    const words = t('progress.cards.likely.early', { day: sayDay(p10) });
    return { name, figure: t('progress.notInSight'), words };
  }
  if (p90 === null) {
    const words = t('progress.cards.likely.open', { day: sayDay(p10) });
    return { name, figure: sayDay(p50), words };
  }
  const isNear = sayDay(p90) === format.day(p90);
  const days = isNear
    ? format.days(p10, p90)
    : t('progress.from', { low: sayDay(p10), high: sayDay(p90) });
  return { name, figure: sayDay(p50), words: t('progress.cards.likely.range', { days }) };
}

function useDoneCard(): Card {
  const { t } = useTranslation();
  const sayDay = useSayDay();
  const { safe } = useBillingDays();
  const day = useForecast().finish.p50 ?? safe;
  const count = daysBetween(day, safe);
  return {
    name: t('progress.cards.done.name'),
    figure: sayDay(day),
    words:
      count < 0
        ? t('progress.cards.done.late', { count: -count, day: sayDay(safe) })
        : t('progress.cards.done.early', { count, day: sayDay(safe) }),
  };
}

function useCostCard(): Card {
  const { t } = useTranslation();
  const format = useFormat();
  const sayDay = useSayDay();
  const { price } = useProgramme().subscription;
  const { isDone, finish } = useForecast();
  const { beforeNext, costIfInTime, cancelBy } = useMoney();
  const figure = useExpectedCost();
  const name = t('progress.cards.cost.name');
  if (isDone) {
    const words = t('progress.cards.cost.cancel', { day: sayDay(cancelBy) });
    return { name: t('progress.cards.cost.done'), figure, words };
  }
  if (finish.p50 === null) {
    return { name, figure, words: t('progress.cards.cost.open', { price: format.money(price) }) };
  }
  const words = t('progress.cards.cost.words', {
    share: format.percent(beforeNext),
    cost: format.money({ ...price, amount: costIfInTime }),
    day: sayDay(cancelBy),
  });
  return { name, figure, words };
}

function usePaceCard(): Card {
  const { t } = useTranslation();
  const format = useFormat();
  const { ratio, low, high, observations, ownShare } = useForecast().pace;
  const range = t('progress.cards.pace.range', {
    low: format.ratio(low),
    high: format.ratio(high),
  });
  const source =
    observations === 0
      ? t('progress.cards.pace.others')
      : t('progress.cards.pace.yours', {
          count: observations,
          own: format.percent(ownShare),
          // Rounded alike, so that the two add up.
          others: format.percent(1 - Math.round(ownShare * 100) / 100),
        });
  return {
    name: t('progress.cards.pace.name'),
    figure: format.ratio(ratio),
    words: `${range} ${source}`,
  };
}
