import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import styles from './course-sections.module.css';
import type { CourseRow } from './course-table.ts';
import { WeekRows } from './week-rows.tsx';

/** The courses by week: estimate, actual and state; a week opens to its activities. */
export function CourseSections({ courses }: { readonly courses: readonly CourseRow[] }) {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <section className={styles.courses} aria-label={t('plan.table.label')}>
      <h2>{t('plan.table.label')}</h2>
      <p className={styles.quiet}>{t('plan.table.note')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('plan.table.week')}</th>
            <th scope="col" className={styles.figure}>
              {t('subject.lectures')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('subject.homework')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('plan.table.actual')}
            </th>
            <th scope="col">{t('plan.table.state')}</th>
          </tr>
        </thead>
        {courses.map((course) => (
          <tbody key={course.course.id}>
            <tr className={styles.course}>
              <th scope="rowgroup">
                {t('plan.table.course', {
                  course: course.course.number,
                  title: course.course.title,
                })}
              </th>
              <td className={styles.figure}>{format.duration(course.estimates.lectures)}</td>
              <td className={styles.figure}>
                {course.estimates.homework > 0 ? format.duration(course.estimates.homework) : null}
              </td>
              <td className={styles.figure}>
                {course.actual > 0 ? format.duration(course.actual) : null}
              </td>
              <td>
                {t('plan.table.courseState', {
                  done: course.doneWeeks,
                  count: course.weeks.length,
                })}
              </td>
            </tr>
            {course.weeks.map((row) => (
              <WeekRows key={row.week.id} course={course.course} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
