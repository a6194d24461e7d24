import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Select } from '../ui/select.tsx';
import styles from './basis.module.css';
import { figureOptions } from './figure-options.ts';
import { WeekChips } from './week-chips.tsx';

const speeds = [1, 1.25, 1.5, 1.75];

/** The weeks that are watched no faster than the fallback. */
export interface HardWeeks {
  readonly hard: readonly string[];
  readonly fallback: number;
}

interface HardWeeksFieldsProps {
  readonly curriculum: Curriculum;
  readonly weeks: HardWeeks;
  readonly onChange: (changed: Partial<HardWeeks>) => void;
}

/** Which weeks are hard, and how fast their lectures are watched at most. */
export function HardWeeksFields({ curriculum, weeks, onChange }: HardWeeksFieldsProps) {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <>
      <div>
        <WeekChips
          label={t('basis.hard.weeks')}
          curriculum={curriculum}
          values={weeks.hard}
          onChange={(hard) => onChange({ hard })}
        />
        <p className={styles.why}>{t('basis.hard.why')}</p>
      </div>
      <Select
        label={t('basis.hard.fallback')}
        options={figureOptions(speeds, weeks.fallback, format.speed)}
        value={String(weeks.fallback)}
        onChange={(speed) => onChange({ fallback: Number(speed) })}
      />
    </>
  );
}
