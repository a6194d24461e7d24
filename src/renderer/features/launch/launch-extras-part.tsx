import { useTranslation } from 'react-i18next';
import { standInMinutes } from '#core/curriculum/stand-in-minutes.ts';
import { listProjectDays } from '#core/plan/list-project-days.ts';
import type { MonthPlan } from '#core/planner/month-plan.ts';
import { useFormat } from '../../format/use-format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Slider } from '../../ui/slider.tsx';
import { frameworkOf } from './framework-of.ts';
import styles from './launch-controls.module.css';
import type { LaunchExtras } from './launch-extras.ts';
import type { Launch } from './use-launch.ts';

const mostReserve = 4;
const mostProjectDays = 10;

interface LaunchExtrasPartProps {
  readonly launch: Launch;
  readonly plan: MonthPlan;
}

/** What a plan may have beyond the curriculum, each with its reason. */
export function LaunchExtrasPart({ launch, plan }: LaunchExtrasPartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, change, setup } = launch;
  const { extras } = draft;
  const set = (changed: Partial<LaunchExtras>) =>
    change((before) => ({ extras: { ...before.extras, ...changed } }));
  const framework = frameworkOf(setup.curriculum);
  return (
    <section className={styles.part}>
      <h2 className={styles.partTitle}>{t('launch.more.extras')}</h2>
      {framework ? (
        <Checkbox checked={extras.frameworkDay} onChange={(frameworkDay) => set({ frameworkDay })}>
          {t('launch.more.frameworkDay', { framework: framework.name })}
          <span className={classNames(styles.hint, styles.below)}>
            {t('launch.more.frameworkDayWhy', {
              time: format.duration(standInMinutes.frameworkDay),
              week: t('subject.weekCode', { course: framework.course, week: framework.week }),
            })}
          </span>
        </Checkbox>
      ) : null}
      <Checkbox checked={extras.courseEnd} onChange={(courseEnd) => set({ courseEnd })}>
        {t('launch.more.courseEnd')}
        <span className={classNames(styles.hint, styles.below)}>
          {t('launch.more.courseEndWhy')}
        </span>
      </Checkbox>
      <Segmented
        label={t('launch.more.reserve')}
        hint={useReserveHint(launch)}
        options={reserveOptions(extras.reserve).map((count) => ({
          value: String(count),
          label: format.number(count),
        }))}
        value={String(extras.reserve)}
        onChange={(reserve) => set({ reserve: Number(reserve), reserveAt: undefined })}
      />
      <div className={styles.control}>
        <Slider
          label={t('launch.more.projectDays')}
          text={format.number(extras.projectDays)}
          min={0}
          max={mostProjectDays}
          step={1}
          value={extras.projectDays}
          onChange={(projectDays) => set({ projectDays })}
        />
        <p className={styles.hint}>{useProjectHint(launch, plan)}</p>
      </div>
    </section>
  );
}

/** Up to four, and as many as the learner painted in the month. */
function reserveOptions(chosen: number): readonly number[] {
  const usual = Array.from({ length: mostReserve + 1 }, (_, count) => count);
  return chosen > mostReserve ? [...usual, chosen] : usual;
}

function useReserveHint({ draft, setup }: Launch): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { reserve } = setup.extras;
  if (draft.extras.reserve === 0) return t('launch.more.reserveWhy');
  if (reserve.length === 0) return t('launch.more.reserveShort');
  const halfDays = reserve.map(({ day, half }) =>
    t('launch.ramp.when', { day: format.day(day), half: t(`subject.halves.${half}`) }),
  );
  const kept = t('launch.more.reserveDays', { halfDays: format.list(halfDays) });
  return `${t('launch.more.reserveWhy')} ${kept}`;
}

function useProjectHint({ setup }: Launch, plan: MonthPlan): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { availability, extras } = setup;
  const days =
    plan.finish === null ? [] : listProjectDays(availability, plan.finish, extras.projectDays);
  if (days.length === 0) return t('launch.more.projectDaysWhy');
  return t('launch.more.projectDaysOn', { days: format.list(days.map(format.day)) });
}
