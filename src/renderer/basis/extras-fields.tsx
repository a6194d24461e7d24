import type { HalfDay } from '#core/calendar/half.ts';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { standInMinutes } from '#core/curriculum/stand-in-minutes.ts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import type { AskedExtras } from './asked-extras.ts';
import styles from './basis.module.css';
import { frameworkOf } from './framework-of.ts';

const mostReserve = 4;
const mostProjectDays = 10;

interface ExtrasFieldsProps {
  readonly curriculum: Curriculum;
  readonly asked: AskedExtras;
  /** The half-days that are kept free. */
  readonly kept: readonly HalfDay[];
  /** The days for a project, as far as the end of the plan is known. */
  readonly projectDays: readonly Day[];
  readonly onChange: (changed: Partial<AskedExtras>) => void;
}

/** What a plan may have beyond the curriculum, each with its reason. */
export function ExtrasFields(props: ExtrasFieldsProps) {
  const { curriculum, asked, kept, projectDays, onChange } = props;
  const { t } = useTexts();
  const format = useFormat();
  const framework = frameworkOf(curriculum);
  const reserveHint = () => {
    if (asked.reserve === 0) return t('basis.extras.reserveWhy');
    if (kept.length === 0) return t('basis.extras.reserveShort');
    const halfDays = kept.map(({ day, half }) =>
      t('basis.when', { day: format.day(day), half: t(`subject.halves.${half}`) }),
    );
    return `${t('basis.extras.reserveWhy')} ${t('basis.extras.reserveDays', {
      halfDays: format.list(halfDays),
    })}`;
  };
  return (
    <>
      {framework ? (
        <Checkbox
          checked={asked.frameworkDay}
          onChange={(frameworkDay) => onChange({ frameworkDay })}
        >
          {t('basis.extras.frameworkDay', { framework: framework.name })}
          <span className={styles.why}>
            {t('basis.extras.frameworkDayWhy', {
              time: format.duration(standInMinutes.frameworkDay),
              week: t('subject.weekCode', { course: framework.course, week: framework.week }),
            })}
          </span>
        </Checkbox>
      ) : null}
      <Checkbox checked={asked.courseEnd} onChange={(courseEnd) => onChange({ courseEnd })}>
        {t('basis.extras.courseEnd')}
        <span className={styles.why}>{t('basis.extras.courseEndWhy')}</span>
      </Checkbox>
      <Segmented
        label={t('basis.extras.reserve')}
        hint={reserveHint()}
        options={counts(Math.max(mostReserve, asked.reserve), format.number)}
        value={String(asked.reserve)}
        onChange={(reserve) => onChange({ reserve: Number(reserve) })}
      />
      <Select
        label={t('basis.extras.projectDays')}
        hint={
          projectDays.length === 0
            ? t('basis.extras.projectDaysWhy')
            : t('basis.extras.projectDaysOn', { days: format.list(projectDays.map(format.day)) })
        }
        options={counts(Math.max(mostProjectDays, asked.projectDays), format.number)}
        value={String(asked.projectDays)}
        onChange={(days) => onChange({ projectDays: Number(days) })}
      />
    </>
  );
}

function counts(most: number, write: (count: number) => string) {
  return Array.from({ length: most + 1 }, (_, count) => ({
    value: String(count),
    label: write(count),
  }));
}
