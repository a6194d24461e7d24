import { useId, useRef, useState } from 'react';
import type { Course, WorkKind } from '#core/curriculum/curriculum.ts';
import { reachElement, useArrival } from '../../actions/arrival.ts';
import { weekPlace } from '../../actions/week-place.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ActivityList } from './activity-list.tsx';
import styles from './course-sections.module.css';
import type { KindSum, WeekRow } from './course-table.ts';

interface WeekRowsProps {
  readonly course: Course;
  readonly row: WeekRow;
}

/** A week as a row of the table, and below it, on demand, its activities. */
export function WeekRows({ course, row }: WeekRowsProps) {
  const { t } = useTexts();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const { week, kinds, state, doneCount, activities } = row;
  useArrival(weekPlace(week.id), () => {
    setOpen(true);
    reachElement(opener.current);
  });
  const actual = (kinds.lectures?.actual ?? 0) + (kinds.homework?.actual ?? 0);
  return (
    <>
      <tr>
        <th scope="row">
          <button
            ref={opener}
            type="button"
            className={styles.opener}
            aria-expanded={open}
            aria-controls={listId}
            onClick={() => setOpen(!open)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={open ? 'm3.5 6 4.5 4.5L12.5 6' : 'm6 3.5 4.5 4.5L6 12.5'} />
            </svg>
            <b>{t('plan.table.code', { course: course.number, week: week.number })}</b> {week.title}
          </button>
        </th>
        <Sum kind="lectures" sum={kinds.lectures} />
        <Sum kind="homework" sum={kinds.homework} />
        <td className={styles.figure}>{actual > 0 ? format.duration(actual) : null}</td>
        <td className={styles.state}>
          <span className={classNames(styles.meter, styles[state])} aria-hidden="true">
            <i style={{ width: `${(doneCount / Math.max(1, activities.length)) * 100}%` }} />
          </span>
          {state === 'done'
            ? t('plan.table.done')
            : t('plan.table.count', { done: doneCount, count: activities.length })}
        </td>
      </tr>
      <tr id={listId} hidden={!open}>
        <td colSpan={5} className={styles.inside}>
          {open ? <ActivityList rows={activities} /> : null}
        </td>
      </tr>
    </>
  );
}

interface SumProps {
  readonly kind: WorkKind;
  readonly sum: KindSum | null;
}

function Sum({ kind, sum }: SumProps) {
  const { t } = useTexts();
  const format = useFormat();
  if (sum === null) {
    return (
      <td className={styles.figure}>
        <span className={styles.quiet}>{t('plan.table.none')}</span>
      </td>
    );
  }
  return (
    <td className={classNames(styles.figure, styles[kind])}>
      {format.duration(sum.estimate)}
      {sum.provenance === 'derived' ? null : (
        <span className={styles.provenance}> {t(`plan.estimate.short.${sum.provenance}`)}</span>
      )}
    </td>
  );
}
