import { sumMinutes } from '#core/units.ts';
import { useNow } from '../../clock/use-now.ts';
import { ProgrammeFit } from '../../fit/programme-fit.tsx';
import { useFormat } from '../../format/use-format.ts';
import { RecoverHost } from '../../recover/recover-host.tsx';
import { RecoverLine } from '../../recover/recover-line.tsx';
import { replanChangesOf } from '../../replan/derived-replan.ts';
import { ReplanLine } from '../../replan/replan-line.tsx';
import { rowSourcesOf } from '../../replica/row-sources.ts';
import { useRemaining } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Later } from '../../ui/later.tsx';
import { CourseSections } from './course-sections.tsx';
import { courseTable } from './course-table.ts';
import { PlanHistory } from './plan-history.tsx';
import { PlanMonth } from './plan-month.tsx';
import styles from './plan-screen.module.css';

/** The month with every half-day, and the courses by week with what they should take and took. */
export function PlanScreen() {
  const { t } = useTexts();
  const format = useFormat();
  const { day: today } = useNow();
  const programme = useProgramme();
  const remaining = useRemaining();
  const courses = courseTable(rowSourcesOf(programme));
  const weeks = courses.flatMap((course) => course.weeks);
  const [baseline] = programme.plans;
  const latest = programme.plans.at(-1) ?? baseline;
  return (
    <div className={styles.container}>
      <div className={styles.screen}>
        <header className={styles.head}>
          <h1>{programme.curriculum.title}</h1>
          <p className={styles.summary}>
            {t('plan.summary.weeks', {
              done: weeks.filter(({ state }) => state === 'done').length,
              count: weeks.length,
            })}
            {' · '}
            {t('plan.summary.left', { time: format.hours(sumMinutes(remaining.values())) })}
            {' · '}
            {t('plan.summary.baseline', { day: format.day(baseline.acceptedOn) })}
            {latest === baseline
              ? null
              : ` · ${t('plan.summary.replanned', { day: format.day(latest.acceptedOn) })}`}
          </p>
        </header>
        {replanChangesOf(programme, today) === null ? <RecoverLine /> : null}
        <ReplanLine shows="any" />
        <ProgrammeFit />
        <PlanMonth today={today} />
        <Later>
          <CourseSections courses={courses} />
          <PlanHistory />
        </Later>
      </div>
      <RecoverHost />
    </div>
  );
}
