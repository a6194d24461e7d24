import { halfDayKey } from '#core/calendar/half.ts';
import { ChordKeys } from '../actions/action-keys.tsx';
import { rowOf } from '../block/work-row.ts';
import { useNow } from '../clock/use-now.ts';
import { rowSourcesOf } from '../replica/row-sources.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { LineForm } from './line-form.tsx';
import styles from './quick-log.module.css';
import { hasLine, QuickRow } from './quick-row.tsx';

/** Today's half-days, and a line for other hours where none of them wants one. */
export function DayLines() {
  const { t } = useTexts();
  const now = useNow();
  const sources = rowSourcesOf(useProgramme());
  const rows = sources.blocks
    .filter((block) => block.day === now.day)
    .map((block) => rowOf(block, { day: block.day, half: block.half }, sources, now));
  const isFree = !rows.some(hasLine);
  return (
    <>
      {rows.length > 0 ? (
        <ul className={styles.rows} aria-label={t('quickLog.rows')}>
          {rows.map((row) => (
            <QuickRow key={halfDayKey(row.block)} row={row} />
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t('quickLog.nothing')}</p>
      )}
      {isFree ? (
        <div data-line="open">
          <p className={styles.other}>{t('quickLog.other')}</p>
          <LineForm row={null} label={t('quickLog.other')} offered="" />
        </div>
      ) : null}
      <p className={styles.hints}>
        {isFree ? null : (
          <span>
            <ChordKeys chord="Space" /> {t('quickLog.keys.tick')}
          </span>
        )}
        <span>
          <ChordKeys chord="Enter" /> {t(isFree ? 'quickLog.keys.log' : 'quickLog.keys.accept')}
        </span>
        <span>
          <ChordKeys chord="Escape" /> {t('quickLog.keys.hide')}
        </span>
        <span className={styles.grammar}>{t('quickLog.grammar')}</span>
      </p>
    </>
  );
}
