import type { Block } from '#core/planner/month-plan.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePlaces } from '../../replica/use-derived.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import styles from './today-heading.module.css';

/** The date, and the course-weeks that the day is about. */
export function TodayHeading({ blocks }: { readonly blocks: readonly Block[] }) {
  const { t } = useTexts();
  const format = useFormat();
  const places = usePlaces();
  const { day } = useNow();
  const weeks = new Map<number, string>();
  for (const { activity } of blocks.flatMap(({ pieces }) => pieces)) {
    const placed = places.get(activity);
    if (!placed) continue;
    const { course, week, weekIndex } = placed;
    const words = { course: course.number, week: week.number, title: week.title };
    weeks.set(weekIndex, t('today.week.title', words));
  }
  return (
    <header>
      <h1>{format.longDay(day)}</h1>
      {[...weeks.entries()]
        .sort(([a], [b]) => a - b)
        .map(([index, title]) => (
          <p key={index} className={styles.week}>
            {title}
          </p>
        ))}
    </header>
  );
}
