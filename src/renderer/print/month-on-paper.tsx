import { renewalsUntil } from '#core/calendar/billing.ts';
import { useNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { MonthGrid } from '../month/month-grid.tsx';
import { monthRecordOf } from '../month/month-record-of.ts';
import { useBillingDays } from '../replica/use-derived.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { PaperPart } from './paper-part.tsx';
import styles from './report-sheet.module.css';

/** Every half-day from the first to the renewal, with what became of it. */
export function MonthOnPaper() {
  const { t } = useTexts();
  const format = useFormat();
  const { day: today } = useNow();
  const programme = useProgramme();
  const { subscription, availability } = programme;
  const { renewal, safe } = useBillingDays();
  const halfDays = monthRecordOf(programme, today);
  const days = [
    subscription.startDay,
    today,
    renewal,
    ...[...halfDays.values()].map(({ day }) => day),
  ];
  const [from = today, to = today] = [days.toSorted()[0], days.toSorted().at(-1)];
  const label = t('paper.month');
  return (
    <PaperPart title={t('paper.monthOf', { days: format.days(from, to) })}>
      <div className={styles.month}>
        <MonthGrid
          label={label}
          from={from}
          to={to}
          today={today}
          halfDays={halfDays}
          availability={availability}
          renewals={renewalsUntil(subscription, to)}
          safeDay={safe}
        />
      </div>
    </PaperPart>
  );
}
