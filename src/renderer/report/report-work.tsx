import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { classNames } from '../ui/class-names.ts';
import styles from './report.module.css';
import type { ReportFacts, WorkFacts } from './report-facts.ts';
import { ReportPart } from './report-part.tsx';

/** What lectures and homework were estimated at, and what they took. */
export function ReportWork({ facts: { work, unlogged, lost } }: { readonly facts: ReportFacts }) {
  const { t } = useTexts();
  const format = useFormat();
  const nameOf = ({ kind }: WorkFacts) =>
    kind === 'all' ? t('report.work.all') : t(`subject.${kind}`);
  const notes = [
    ...(work.length > 0 && unlogged > 0
      ? [t('report.work.unlogged', { time: format.hours(unlogged) })]
      : []),
    ...(lost > 0 ? [t('report.work.lost', { time: format.duration(lost) })] : []),
  ];
  return (
    <ReportPart title={t('report.work.title')}>
      {work.length === 0 ? (
        <p className={styles.quiet}>{t('report.work.none')}</p>
      ) : (
        <table className={styles.table}>
          <caption className="only-spoken">{t('report.work.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('report.work.kind')}</th>
              {(['estimate', 'actual', 'ratio'] as const).map((column) => (
                <th key={column} scope="col" className={styles.figure}>
                  {t(`report.work.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {work.map((row) => (
              <tr key={row.kind} className={classNames(row.kind === 'all' && styles.sum)}>
                <th scope="row">{nameOf(row)}</th>
                <td className={styles.figure}>{format.duration(row.estimate)}</td>
                <td className={styles.figure}>{format.duration(row.actual)}</td>
                <td className={styles.figure}>
                  {row.estimate > 0 ? format.ratio(row.actual / row.estimate) : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.length > 0 ? <p className={styles.quiet}>{notes.join(' ')}</p> : null}
    </ReportPart>
  );
}
