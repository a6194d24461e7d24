import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { ToggleChips } from '../ui/toggle-chips.tsx';
import styles from './basis.module.css';

interface WeekChipsProps {
  readonly label: string;
  readonly curriculum: Curriculum;
  /** Ids of weeks; what is none of the curriculum is not shown. */
  readonly values: readonly string[];
  readonly onChange: (weeks: readonly string[]) => void;
}

/** Any number of the weeks of a curriculum. */
export function WeekChips({ label, curriculum, values, onChange }: WeekChipsProps) {
  const { t } = useTexts();
  const chips = curriculum.courses.flatMap((course) =>
    course.weeks.map(({ id, number, title }) => ({
      value: id,
      label: t('subject.weekCode', { course: course.number, week: number }),
      name: t('basis.weekName', { course: course.number, number, title }),
    })),
  );
  return (
    <div className={styles.weeks}>
      <ToggleChips
        label={label}
        chips={chips}
        values={values.filter((id) => chips.some(({ value }) => value === id))}
        onChange={onChange}
      />
    </div>
  );
}
