import type { ReactNode } from 'react';
import { daysBetween } from '#core/calendar/day.ts';
import type { ForecastSnapshot } from '#core/forecast/snapshot.ts';
import type { Programme } from '#core/plan/document.ts';
import type { Cents, Day } from '#core/units.ts';
import { saidInTime } from '../format/said-in-time.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDays } from '../format/use-say-days.ts';
import { useTexts } from '../texts/use-texts.tsx';
import styles from './report.module.css';
import type { ReportFacts } from './report-facts.ts';
import { ReportPart } from './report-part.tsx';

interface ReportSaidProps {
  readonly programme: Programme;
  readonly facts: ReportFacts;
  readonly first: ForecastSnapshot;
}

/** The first forecast against what came: the end, the odds, the hours, the cost. */
export function ReportSaid({ programme, facts, first }: ReportSaidProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { day: sayDay, days: sayRange } = useSayDays();
  const gapOf = useGapWords();
  const { finishedOn, studied, cost } = facts;
  const { price } = programme.subscription;
  const money = (amount: Cents) => format.money({ ...price, amount });
  const rounded = (amount: Cents) => format.roundMoney({ ...price, amount });
  const { p10, p50, p90 } = first;
  const range =
    p10 === null
      ? null
      : p90 === null
        ? t('report.said.openRange', { day: sayDay(p10) })
        : t('report.said.range', { days: sayRange(p10, p90) });
  const rows: readonly Row[] = [
    {
      name: t('report.said.finish'),
      said: p50 === null ? t('report.said.noEnd') : sayDay(p50),
      words: range,
      came: sayDay(finishedOn),
      gap: p50 === null ? '' : gapOf.days(p50, finishedOn),
    },
    {
      name: t('report.said.inTime'),
      said: saidInTime(format, first),
      words: t('report.said.by', { day: sayDay(first.safe) }),
      came: t(finishedOn <= first.safe ? 'report.said.yes' : 'report.said.no'),
      gap: '',
    },
    {
      name: t('report.said.hours'),
      said: t('report.said.about', { figure: format.hours(first.needed) }),
      words: null,
      came: studied === null ? t('report.said.notLogged') : format.hours(studied),
      gap: studied === null ? '' : gapOf.figures(first.needed, studied, format.hours),
    },
    {
      name: t('report.said.cost'),
      said: t('report.said.about', { figure: rounded(first.expectedCost) }),
      words: null,
      came: money(cost),
      gap: gapOf.figures(first.expectedCost, cost, (gap) => rounded(gap as Cents)),
    },
  ];
  return (
    <ReportPart title={t('report.said.title')}>
      <table className={styles.table}>
        <caption className="only-spoken">{t('report.said.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.said.what')}</th>
            <th scope="col">{t('report.said.forecast', { day: sayDay(first.day) })}</th>
            <th scope="col">{t('report.said.actual')}</th>
            <th scope="col">{t('report.said.off')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, said, words, came, gap }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {said}
                {words === null ? null : <span className={styles.words}>{words}</span>}
              </td>
              <td className={styles.whole}>{came}</td>
              <td>{gap}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportPart>
  );
}

interface Row {
  readonly name: string;
  readonly said: ReactNode;
  readonly words: string | null;
  readonly came: string;
  readonly gap: string;
}

interface GapWords {
  readonly days: (said: Day, came: Day) => string;
  readonly figures: (said: number, came: number, write: (gap: number) => string) => string;
}

/** By how much what came differs from what was said; figures that are written alike do not. */
function useGapWords(): GapWords {
  const { t } = useTexts();
  return {
    days: (said, came) => {
      const days = daysBetween(said, came);
      if (days === 0) return t('report.said.exact');
      return t(days < 0 ? 'report.said.earlier' : 'report.said.later', { count: Math.abs(days) });
    },
    figures: (said, came, write) => {
      if (write(said) === write(came)) return t('report.said.exactFigure');
      const gap = write(Math.abs(came - said));
      return t(came < said ? 'report.said.less' : 'report.said.more', { gap });
    },
  };
}
