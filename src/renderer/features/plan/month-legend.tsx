import { PinMark } from '../../month/pin-mark.tsx';
import { useTexts } from '../../texts/use-texts.tsx';
import { classNames } from '../../ui/class-names.ts';
import legend from '../../ui/legend.module.css';
import styles from './plan-month.module.css';

const states = ['planned', 'done', 'part', 'unknown', 'missed'] as const;

/** What a month may hold besides its blocks. */
export type MonthMark = 'reserve' | 'project' | 'pinned';

interface MonthLegendProps {
  /** Those that are there. */
  readonly marks: readonly MonthMark[];
}

/** How a half-day is drawn. */
export function MonthLegend({ marks }: MonthLegendProps) {
  const { t } = useTexts();
  return (
    <ul className={legend.legend} aria-label={t('plan.legend.label')}>
      {states.map((state) => (
        <li key={state}>
          <span className={classNames(styles.swatch, styles[state])} aria-hidden="true" />
          {t(`plan.legend.${state}`)}
        </li>
      ))}
      {marks.map((mark) => (
        <li key={mark}>
          {mark === 'pinned' ? (
            <PinMark />
          ) : (
            <span className={classNames(styles.swatch, styles[mark])} aria-hidden="true" />
          )}
          {t(`monthEdit.legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
