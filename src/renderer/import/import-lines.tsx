import { useMemo, useState } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { ImportLine } from '#core/curriculum/import/import-preview.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { classNames } from '../ui/class-names.ts';
import scrolled from '../ui/scrolled-table.module.css';
import { Segmented } from '../ui/segmented.tsx';
import styles from './import.module.css';
import { lengthOfLine, lengthsOf, lengthWords } from './length-words.ts';
import { isOdd, lineWords } from './line-words.ts';

// More than anybody reads, and few enough to be drawn at once.
const mostDrawn = 400;

interface ImportLinesProps {
  readonly lines: readonly ImportLine[];
  /** What they became. */
  readonly curriculum: Curriculum;
}

/** Every line of the text with what it became; those to look at can be shown alone. */
export function ImportLines({ lines, curriculum }: ImportLinesProps) {
  const { t } = useTexts();
  const format = useFormat();
  const [shown, setShown] = useState<'all' | 'check'>('all');
  const lengths = useMemo(() => lengthsOf(curriculum), [curriculum]);
  const read = useMemo(
    () => lines.map((line) => ({ line, length: lengthOfLine(line, lengths) })),
    [lines, lengths],
  );
  // A sentence that was taken for a title gives no length either.
  const toCheck = read.filter(({ line, length }) => isOdd(line) || length?.isGuessed);
  const listed = shown === 'all' ? read : toCheck;
  const more = listed.length - mostDrawn;
  return (
    <>
      <Segmented
        hideLabel
        label={t('import.show')}
        options={[
          { value: 'all', label: t('import.showAll', { count: lines.length }) },
          { value: 'check', label: t('import.showLeftOut', { count: toCheck.length }) },
        ]}
        value={shown}
        onChange={setShown}
      />
      {listed.length === 0 ? <p className={styles.quiet}>{t('import.allUnderstood')}</p> : null}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        tabIndex={0}
        hidden={listed.length === 0}
        className={classNames(scrolled.scroll, styles.scroll)}
        aria-label={t('import.preview')}
      >
        <table className={classNames(scrolled.table, styles.table)}>
          <thead>
            <tr>
              <th scope="col">{t('import.line')}</th>
              <th scope="col">{t('import.text')}</th>
              <th scope="col">{t('import.became')}</th>
              <th scope="col">{t('import.length')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, mostDrawn).map(({ line, length }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: several objects of a file share a line
              <tr key={index} className={styles[line.understood.as]}>
                <td className={styles.number}>{format.number(line.line)}</td>
                <td className={styles.text}>{line.text}</td>
                <td className={classNames(isOdd(line) && styles.check)}>
                  {lineWords(line, t, format)}
                </td>
                <td className={classNames(styles.length, length?.isGuessed && styles.check)}>
                  {length ? lengthWords(length, t, format) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {more > 0 ? <p className={styles.further}>{t('import.further', { count: more })}</p> : null}
      </section>
    </>
  );
}
