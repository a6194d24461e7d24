import { useDocument } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { missingWeek } from './missing-week.ts';

/** Why a query finds nothing that names a course-week which is not there; null of any other. */
export function useMissingWords(): (query: string) => string | null {
  const { t } = useTexts();
  const { programme } = useDocument();
  const words = { course: t('actions.week.courseWords'), week: t('actions.week.weekWords') };
  return (query) => {
    const missing = missingWeek(query, programme?.curriculum.courses ?? [], words);
    if (missing === null) return null;
    const { course } = missing;
    if (missing.kind === 'course') {
      const { courses } = missing;
      const ends = { first: Math.min(...courses), last: Math.max(...courses) };
      return t('actions.palette.noCourse', { course, count: courses.length, ...ends });
    }
    const code = (week: number) => t('subject.weekCode', { course, week });
    return t('actions.palette.noWeek', {
      course,
      count: missing.weeks.length,
      code: code(missing.week),
      first: code(Math.min(...missing.weeks)),
      last: code(Math.max(...missing.weeks)),
    });
  };
}
