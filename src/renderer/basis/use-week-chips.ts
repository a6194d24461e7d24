import { useTranslation } from 'react-i18next';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { Chip } from '../ui/toggle-chips.tsx';

/** A chip for each week of a curriculum, by its id. */
export function useWeekChips({ courses }: Curriculum): readonly Chip<string>[] {
  const { t } = useTranslation();
  return courses.flatMap((course) =>
    course.weeks.map(({ id, number, title }) => ({
      value: id,
      label: t('subject.weekCode', { course: course.number, week: number }),
      name: t('basis.weekName', { course: course.number, number, title }),
    })),
  );
}
