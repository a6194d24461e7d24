import { isRenewing } from '#core/calendar/billing.ts';
import { useNow } from '../clock/use-now.ts';
import { StandingSentence } from '../features/progress/standing-sentence.tsx';
import { useFormat } from '../format/use-format.ts';
import { useSayDay } from '../format/use-say-day.ts';
import { useBillingDays, useForecast } from '../replica/use-derived.ts';
import { useExpectedCost } from '../replica/use-expected-cost.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import styles from './report-sheet.module.css';

/** Of what the report is, as of when, and the verdict. */
export function ReportHead() {
  const { t } = useTexts();
  const format = useFormat();
  const { curriculum, subscription } = useProgramme();
  const { renewal, cancelBy } = useBillingDays();
  const terms = t(isRenewing(subscription) ? 'paper.terms' : 'paper.termsOnce', {
    start: format.dayWithYear(subscription.startDay),
    renewal: format.dayWithYear(renewal),
    cancelBy: format.dayWithYear(cancelBy),
    price: format.money(subscription.price),
  });
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        {t('paper.kicker', { day: format.dayWithYear(useNow().day) })}
      </p>
      <h1>{curriculum.title}</h1>
      <p className={styles.verdict}>{useVerdict()}</p>
      <p className={styles.quiet}>
        <StandingSentence /> {terms}
      </p>
    </header>
  );
}

function useVerdict(): string {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const { day: today } = useNow();
  const { safe, renewal } = useBillingDays();
  const { isDone, finish, inTime, beforeRenewal } = useForecast();
  const cost = useExpectedCost();
  const { p50 } = finish;
  if (isDone) return t('paper.verdict.done', { day: sayDay(p50 ?? today), cost });
  const isSafeOver = safe < today;
  const odds = format.odds(isSafeOver ? beforeRenewal : inTime);
  const days = { odds, safe: sayDay(safe), renewal: sayDay(renewal), cost };
  if (p50 === null) return t('paper.verdict.noEnd', days);
  return t(isSafeOver ? 'paper.verdict.late' : 'paper.verdict.safe', {
    ...days,
    likely: sayDay(p50),
  });
}
