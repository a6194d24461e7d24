import type { Forecast } from '#core/forecast/forecast.ts';
import { useNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDay } from '../format/use-say-day.ts';
import { useSayDays } from '../format/use-say-days.ts';
import { type BillingDays, billingDaysOf } from '../replica/derived.ts';
import { useBillingDays, useForecast } from '../replica/use-derived.ts';
import { useExpectedAndPaid, useExpectedCost } from '../replica/use-expected-cost.ts';
import { useMissedWords } from '../replica/use-missed-words.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { useNavigation } from './navigation.tsx';
import styles from './verdict.module.css';
import { VerdictBasis } from './verdict-basis.tsx';

/** How likely it is in time, when it is likely to end, what it is likely to cost, and says who. */
export function Verdict() {
  const { t } = useTexts();
  const { go } = useNavigation();
  const forecast = useForecast();
  return (
    <div className={styles.verdict}>
      <button type="button" className={styles.main} onClick={() => go('progress')}>
        {forecast.isDone ? <Done forecast={forecast} /> : <Open forecast={forecast} />}
        <span className="only-spoken">{t('frame.verdict.open')}</span>
      </button>
      {forecast.isDone ? null : <VerdictBasis pace={forecast.pace} />}
    </div>
  );
}

/** While something is left. Once the safe day is over, what counts is the renewal itself. */
function Open({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useTexts();
  const format = useFormat();
  const { day: sayDay, days: sayRange } = useSayDays();
  const { day: today } = useNow();
  const { safe, renewal } = useBillingDays();
  const { period: context } = useProgramme().subscription;
  const cost = useExpectedCost();
  const costAndPaid = useExpectedAndPaid();
  const missed = useMissedWords();
  const { inTime, beforeRenewal, finish } = forecast;
  const { p10, p50, p90 } = finish;
  const isSafeOver = safe < today;
  const hasEnd = p10 !== null && p50 !== null;
  const deadline = () => {
    const said = { day: sayDay(isSafeOver ? renewal : safe), cost: costAndPaid };
    if (isSafeOver) {
      return hasEnd
        ? t('frame.verdict.renews', { ...said, context })
        : t('frame.verdict.renewsOpenCost', { ...said, context });
    }
    // What was paid once costs no more, however long it takes.
    return t(
      hasEnd || context === 'once' ? 'frame.verdict.safe' : 'frame.verdict.safeOpenCost',
      said,
    );
  };
  return (
    <>
      <b className={styles.figure}>{format.odds(isSafeOver ? beforeRenewal : inTime)}</b>
      <span className={styles.lines}>
        {hasEnd ? (
          <>
            <span>
              {isSafeOver
                ? t('frame.verdict.likelyBeforeRenewal', { day: sayDay(p50), context })
                : t('frame.verdict.likely', { day: sayDay(p50) })}
            </span>
            <span className={styles.range}>
              {p90 === null
                ? t('frame.verdict.openRange', { day: sayDay(p10) })
                : t('frame.verdict.range', { days: sayRange(p10, p90) })}
            </span>
          </>
        ) : (
          <span>{t('frame.verdict.noEnd')}</span>
        )}
        {missed !== null && !isSafeOver ? (
          <span>
            {missed.target} {missed.paid}{' '}
            {t(hasEnd ? 'frame.verdict.expected' : 'frame.verdict.openCost', { cost })}
          </span>
        ) : (
          <span>{deadline()}</span>
        )}
      </span>
    </>
  );
}

/** When it ended and for how much, and by when to cancel for as long as that helps. */
function Done({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useTexts();
  const sayDay = useSayDay();
  const { day: today } = useNow();
  const { subscription } = useProgramme();
  const cost = useExpectedCost();
  const finished = forecast.finish.p50 ?? today;
  // Of the month in which it was finished: later renewals were not needed any more.
  const { cancelBy }: BillingDays = billingDaysOf(subscription, finished);
  return (
    <>
      <b className={styles.figure}>{t('frame.verdict.done')}</b>
      <span className={styles.lines}>
        <span>{t('frame.verdict.finished', { day: sayDay(finished) })}</span>
        <span>
          {today <= cancelBy
            ? t('frame.verdict.cancel', {
                day: sayDay(cancelBy),
                cost,
                context: subscription.period,
              })
            : t('frame.verdict.cost', { cost })}
        </span>
      </span>
    </>
  );
}
