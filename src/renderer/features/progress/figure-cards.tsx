import { daysBetween } from '#core/calendar/day.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { answeredDaysOf, silentDaysOf } from '../../replica/answered-days.ts';
import { priorSource } from '../../replica/prior-source.ts';
import { useBillingDays, useBlockStates, useForecast } from '../../replica/use-derived.ts';
import { useExpectedCost } from '../../replica/use-expected-cost.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { classNames } from '../../ui/class-names.ts';
import { type Figure, FigureCard } from '../../ui/figure-card.tsx';
import { attendanceOf } from './derived-hours.ts';
import styles from './progress.module.css';
import { useMoney } from './use-progress.ts';

/** With worse odds of staying below it, nobody cancels in time. */
const leastWorthStaying = 0.01;

/** The four figures that count, each with how sure it is. */
export function FigureCards() {
  const { t } = useTexts();
  const { isDone } = useForecast();
  const done = useDoneCard();
  const ahead = [useInTimeCard(), useLikelyCard()];
  const cards = [...(isDone ? [done] : ahead), useCostCard(), usePaceCard()];
  return (
    <section aria-label={t('progress.cards.label')}>
      <dl className={classNames(styles.cards, isDone && styles.three)}>
        {cards.map((card) => (
          <FigureCard key={card.name} {...card} isLarge />
        ))}
      </dl>
    </section>
  );
}

function useInTimeCard(): Figure {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const { safe } = useBillingDays();
  const { inTime } = useForecast();
  const { nextRenewal, beforeNext } = useMoney();
  const isPast = safe < useNow().day;
  const words = {
    safe: sayDay(safe),
    renewal: sayDay(nextRenewal),
    context: useProgramme().subscription.period,
    share: format.odds(beforeNext),
  };
  const said = t(isPast ? 'progress.cards.inTime.past' : 'progress.cards.inTime.words', words);
  return {
    name: t('progress.cards.inTime.name'),
    figure: isPast ? format.percent(inTime) : format.odds(inTime),
    words: `${said} ${useBasis()}`,
  };
}

/** What the odds rest on: pace, attendance, and half-days of which nothing was said. */
function useBasis(): string {
  const { t } = useTexts();
  const format = useFormat();
  const programme = useProgramme();
  const today = useNow().day;
  const { observations } = useForecast().pace;
  const days = answeredDaysOf(programme, today);
  const share = attendanceOf(programme, today);
  const unanswered = useBlockStates().filter(({ status }) => status === 'unknown').length;
  const silent = silentDaysOf(programme, today);
  const source = priorSource(programme);
  const blocks = t('progress.cards.inTime.blocks', { count: observations });
  const attended =
    share === null
      ? ''
      : t('progress.cards.inTime.days', { count: days, share: format.percent(share) });
  const yours = [...(observations > 0 ? [blocks] : []), ...(days > 0 ? [attended] : [])];
  const basis =
    yours.length === 0
      ? t(`progress.cards.inTime.${source}.none`)
      : t(`progress.cards.inTime.${source}.some`, { yours: format.list(yours) });
  return [
    basis,
    ...(unanswered > 0 ? [t('progress.cards.inTime.unanswered', { count: unanswered })] : []),
    ...(silent > 0 ? [t('progress.cards.inTime.silent', { count: silent })] : []),
  ].join(' ');
}

function useLikelyCard(): Figure {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const { finish, needed } = useForecast();
  const { p10, p50, p90 } = finish;
  const name = t('progress.cards.likely.name');
  const toGo = t('progress.cards.likely.toGo', {
    likely: format.hours(needed.p50),
    // `50 – 64 h`: one unit for both, but for figures of a few hours.
    low: needed.p10 < 600 ? format.hours(needed.p10) : format.number(Math.round(needed.p10 / 60)),
    high: format.hours(needed.p90),
  });
  const withHours = (words: string) => `${words} ${toGo}`;
  if (p10 === null) {
    return {
      name,
      figure: t('progress.notInSight'),
      words: withHours(t('progress.cards.likely.noEnd')),
    };
  }
  if (p50 === null) {
    const words = t('progress.cards.likely.early', { day: sayDay(p10) });
    return { name, figure: t('progress.notInSight'), words: withHours(words) };
  }
  if (p90 === null) {
    const words = t('progress.cards.likely.open', { day: sayDay(p10) });
    return { name, figure: sayDay(p50), words: withHours(words) };
  }
  const isNear = sayDay(p90) === format.day(p90);
  const days = isNear
    ? format.days(p10, p90)
    : t('progress.from', { low: sayDay(p10), high: sayDay(p90) });
  const words = t('progress.cards.likely.range', { days });
  return { name, figure: sayDay(p50), words: withHours(words) };
}

function useDoneCard(): Figure {
  const { t } = useTexts();
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

function useCostCard(): Figure {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const { price, period: context } = useProgramme().subscription;
  const { isDone, finish } = useForecast();
  const { beforeNext, costIfInTime, cancelBy, cancelRenewalBy, isFree } = useMoney();
  const figure = useExpectedCost();
  const name = t('progress.cards.cost.name');
  if (isDone) {
    const day = sayDay(cancelBy);
    const words = isFree
      ? t('progress.cards.cost.cancelFree', { day })
      : t('progress.cards.cost.cancel', { day, context });
    return { name: t('progress.cards.cost.done'), figure, words };
  }
  if (finish.p50 === null) {
    const words = t('progress.cards.cost.open', { price: format.money(price), context });
    return { name, figure, words };
  }
  const words = t(
    beforeNext < leastWorthStaying ? 'progress.cards.cost.further' : 'progress.cards.cost.words',
    {
      share: format.odds(beforeNext),
      cost: format.money({ ...price, amount: costIfInTime }),
      day: sayDay(cancelRenewalBy),
      price: format.money(price),
      context,
    },
  );
  const free = t('progress.cards.cost.free', { day: sayDay(cancelBy) });
  return { name, figure, words: isFree ? `${words} ${free}` : words };
}

function usePaceCard(): Figure {
  const { t } = useTexts();
  const format = useFormat();
  const { ratio, low, high, observations, ownShare } = useForecast().pace;
  const range = t('progress.cards.pace.range', {
    low: format.ratio(low),
    high: format.ratio(high),
  });
  const rest = priorSource(useProgramme());
  const source =
    observations === 0
      ? t(`progress.cards.pace.${rest}.none`)
      : t(`progress.cards.pace.${rest}.some`, {
          count: observations,
          own: format.percent(ownShare),
          // Rounded alike, so that the two add up.
          rest: format.odds(1 - Math.round(ownShare * 100) / 100),
        });
  return {
    name: t('progress.cards.pace.name'),
    figure: format.ratio(ratio),
    words: `${range} ${source}`,
  };
}
