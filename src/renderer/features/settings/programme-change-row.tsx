import type { ProgrammeChange, ProgrammeSummary } from '#core/exports/import-preview.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './files.module.css';

/** What an import does to one programme, with what its copies hold. */
export function ProgrammeChangeRow({ change }: { readonly change: ProgrammeChange }) {
  const { t } = useTexts();
  const hold = useHoldings();
  const shown = change.kind === 'dropped' ? change.current : change.incoming;
  const { title, edition, isUnderWay } = shown;
  return (
    <li className={styles.change}>
      <p>
        {edition === '' ? title : t('files.importEverything.programme', { title, edition })}
        <span className={styles.quiet}>
          {' '}
          {t(`files.importEverything.${isUnderWay ? 'underWay' : 'closed'}`)}
        </span>
      </p>
      <span className={classNames(styles.tag, styles[change.kind])}>
        {t(`files.importEverything.kinds.${change.kind}`)}
      </span>
      <div className={styles.note}>
        {change.kind === 'dropped' ? null : (
          <p>{t('files.importEverything.inFile', { holds: hold(change.incoming) })}</p>
        )}
        {change.kind === 'replaced' || change.kind === 'dropped' ? (
          <p>{t('files.importEverything.here', { holds: hold(change.current) })}</p>
        ) : null}
      </div>
    </li>
  );
}

/** How much of a record a programme has, and the days that it spans, in words. */
function useHoldings(): (summary: ProgrammeSummary) => string {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  return ({ plans, sessions, ticks, days }) => {
    const span =
      days === null
        ? t('files.importEverything.noDays')
        : days.from === days.to
          ? sayDay(days.from)
          : t('settings.shelf.days', { first: sayDay(days.from), last: sayDay(days.to) });
    const holds = format.list([
      t('files.importEverything.plans', { count: plans }),
      t('files.importEverything.sessions', { count: sessions }),
      t('files.importEverything.ticks', { count: ticks }),
    ]);
    return t('files.importEverything.holds', { holds, span });
  };
}
