import type { ProgrammeSetup } from '#core/plan/command.ts';
import type { MonthPlan } from '#core/planner/month-plan.ts';
import { type Day, sumMinutes } from '#core/units.ts';
import { inSentences } from '../../format/in-sentences.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDays } from '../../format/use-say-days.ts';
import { billingDaysOf, forecastOf, placesOf } from '../../replica/derived.ts';
import { paidBefore } from '../../replica/paid-before.ts';
import { priorSource } from '../../replica/prior-source.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Settled } from '../../ui/settled.tsx';
import { draftOf } from './draft-of.ts';
import styles from './launch-verdict.module.css';

interface LaunchVerdictProps {
  readonly setup: ProgrammeSetup;
  readonly plan: MonthPlan;
  readonly today: Day;
}

/** What the drawn plan promises: the odds, the likely end, the work, the cost. */
export function LaunchVerdict({ setup, plan, today }: LaunchVerdictProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { day: sayDay, days: sayRange } = useSayDays();
  // As it is remembered, so that the panel beside it makes none of its own.
  const forecast = forecastOf(draftOf(setup, today), today);
  const { curriculum, subscription } = setup;
  const { period } = subscription;
  const { p10, p50, p90 } = forecast.finish;
  const pieces = [...plan.blocks.flatMap((block) => block.pieces), ...plan.unplaced];
  const places = placesOf(curriculum);
  const weeksLeft = new Set(pieces.flatMap(({ activity }) => places.get(activity)?.week.id ?? []));
  const costWords = () => {
    const { price } = subscription;
    const paid = paidBefore(forecast.charges, price.amount, today);
    const said = { price: format.money(price) };
    return period === 'once' || paid === 0
      ? t(`launch.verdict.cost.${period}`, said)
      : t(`launch.verdict.costPaid.${period}`, {
          ...said,
          paid: format.money({ ...price, amount: paid }),
        });
  };
  const figures = [
    {
      figure: format.odds(forecast.inTime),
      words: t('launch.verdict.odds', { day: sayDay(billingDaysOf(subscription, today).safe) }),
    },
    {
      figure: p50 === null ? t('launch.verdict.noEnd') : sayDay(p50),
      words:
        p10 === null || p90 === null
          ? t('launch.verdict.farEnd')
          : t('launch.verdict.range', { days: sayRange(p10, p90) }),
    },
    {
      figure: format.hours(sumMinutes(pieces.map(({ minutes }) => minutes))),
      words: t(plan.finish === null ? 'launch.verdict.work' : 'launch.verdict.plannedWork', {
        day: plan.finish === null ? '' : sayDay(plan.finish),
        count: weeksLeft.size,
      }),
    },
    p50 === null
      ? { figure: format.money(subscription.price), words: t(`launch.verdict.costNoEnd.${period}`) }
      : {
          figure: format.roundMoney({ ...subscription.price, amount: forecast.expectedCost }),
          words: costWords(),
        },
  ];
  const { observations, ownShare } = forecast.pace;
  const basis =
    observations > 0
      ? t(`launch.verdict.ownBasis.${priorSource(setup)}`, { share: format.percent(ownShare) })
      : t(`launch.verdict.basis.${priorSource(setup)}`);
  return (
    <>
      <dl className={styles.verdict}>
        {figures.map(({ figure, words }) => (
          <div key={words} className={styles.item}>
            <dt className={styles.words}>{words}</dt>
            <dd className={styles.figure}>{figure}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.words}>{basis}</p>
      <Settled
        text={inSentences([...figures.map(({ figure, words }) => `${figure} ${words}`), basis])}
      />
    </>
  );
}
