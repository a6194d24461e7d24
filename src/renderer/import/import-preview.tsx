import type { ImportPreview as Preview } from '#core/curriculum/import/import-preview.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import styles from './import.module.css';
import { ImportLines } from './import-lines.tsx';

/** What a text would become: its sums, and each of its lines. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  const { t } = useTexts();
  const format = useFormat();
  const { curriculum, totals, lines } = preview;
  const sums = [
    t('import.totals', {
      courses: t('import.courses', { count: totals.courses }),
      weeks: t('import.weeks', { count: totals.weeks }),
      activities: t('import.activities', { count: totals.activities }),
    }),
    ...(totals.videoHours > 0
      ? [t('import.video', { hours: format.hours(totals.videoHours * 60) })]
      : []),
    ...(totals.unknownLengths > 0
      ? [t('import.unknownLengths', { count: totals.unknownLengths })]
      : []),
    ...(totals.statedHours === null
      ? []
      : [t('import.stated', { hours: format.hours(totals.statedHours * 60) })]),
  ];
  return (
    <div className={styles.preview}>
      <div role="status">
        <h3 className={styles.name}>{curriculum.title}</h3>
        <p className={styles.quiet}>{sums.join(' · ')}</p>
      </div>
      <ImportLines lines={lines} curriculum={curriculum} />
    </div>
  );
}
