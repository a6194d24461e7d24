import { type Weekday, weekdays } from '#core/calendar/weekday.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './launch-controls.module.css';
import { hoursOfWeekday, type StudyPattern, withoutOwn } from './study-pattern.ts';
import type { Launch } from './use-launch.ts';

interface LaunchWeekdaysProps {
  readonly pattern: StudyPattern;
  /** The weekday whose hours stand in the controls; null of all that are alike. */
  readonly at: Weekday | null;
  readonly onAt: (weekday: Weekday | null) => void;
  readonly onChange: Launch['change'];
}

/** Whose hours the controls above change, and which weekdays are unlike the others. */
export function LaunchWeekdays({ pattern, at, onAt, onChange }: LaunchWeekdaysProps) {
  const { t } = useTexts();
  const format = useFormat();
  const studyDays = format.week.filter((weekday) => pattern.weekdays.includes(weekday));
  const unlike = studyDays.filter((weekday) => pattern.own?.[weekday] !== undefined);
  return (
    <div className={styles.control}>
      <Segmented
        label={t('launch.hours.whose')}
        options={[
          { value: 'all', label: t('launch.hours.all') },
          ...studyDays.map((weekday) => ({
            value: String(weekday),
            label: format.weekday(weekday),
          })),
        ]}
        value={at === null ? 'all' : String(at)}
        onChange={(value) => onAt(weekdays.find((each) => String(each) === value) ?? null)}
      />
      {unlike.length === 0 ? null : (
        <ul className={styles.unlike} aria-label={t('launch.hours.unlike')}>
          {unlike.map((weekday) => {
            const { morning, afternoon } = hoursOfWeekday(pattern, weekday);
            const name = format.weekday(weekday, 'long');
            return (
              <li key={weekday} className={styles.unlikeDay}>
                <span className={styles.hint}>
                  {t('launch.hours.unlikeDay', {
                    weekday: name,
                    morning: format.duration(morning.capacity),
                    afternoon: format.duration(afternoon.capacity),
                  })}
                </span>
                <Button
                  size="small"
                  onClick={() =>
                    onChange(({ pattern }) => ({ pattern: withoutOwn(pattern, weekday) }))
                  }
                >
                  {t('launch.hours.alike')}
                  <span className="only-spoken">
                    {t('launch.hours.alikeWhat', { weekday: name })}
                  </span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
