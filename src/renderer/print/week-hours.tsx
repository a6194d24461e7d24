import { sumMinutes } from '#core/units.ts';
import { hoursOf } from '../features/progress/derived-hours.ts';
import { useFormat } from '../format/use-format.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { hoursByWeek, type WeekRecord } from './hours-by-week.ts';
import { PaperPart } from './paper-part.tsx';
import styles from './report-sheet.module.css';

const figures = ['planned', 'studied', 'lost'] as const;

/** What was planned, studied and lost in each week, and in all. */
export function WeekHours() {
  const { t } = useTexts();
  const format = useFormat();
  const { days } = hoursOf(useProgramme());
  const weeks = hoursByWeek(days, format.firstWeekday);
  const sumOf = (figure: (typeof figures)[number]) =>
    sumMinutes(weeks.map((week: WeekRecord) => week[figure]));
  return (
    <PaperPart title={t('paper.weeks.title')} note={t('paper.weeks.note')}>
      <table className={styles.table}>
        <caption className="only-spoken">{t('paper.weeks.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('paper.weeks.week')}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" className={styles.figure}>
                {t(`paper.weeks.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.from}>
              <th scope="row">{format.days(week.from, week.to)}</th>
              {figures.map((figure) => (
                <td key={figure} className={styles.figure}>
                  {format.duration(week[figure])}
                </td>
              ))}
            </tr>
          ))}
          <tr className={styles.sum}>
            <th scope="row">{t('paper.weeks.all')}</th>
            {figures.map((figure) => (
              <td key={figure} className={styles.figure}>
                {format.duration(sumOf(figure))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </PaperPart>
  );
}
