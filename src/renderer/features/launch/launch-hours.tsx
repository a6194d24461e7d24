import { memo, useId, useState } from 'react';
import { type Half, halves } from '#core/calendar/half.ts';
import type { Weekday } from '#core/calendar/weekday.ts';
import type { Minutes } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Slider } from '../../ui/slider.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './launch-controls.module.css';
import { withStart } from './launch-draft.ts';
import { LaunchWeekdays } from './launch-weekdays.tsx';
import { problemSentence } from './problem-sentence.ts';
import { sameParts } from './same-parts.ts';
import { hoursOfWeekday, withHalfHours } from './study-pattern.ts';
import type { Launch } from './use-launch.ts';

const mostMinutes = 360;
const quarter = 15;

/** When mornings and afternoons begin, and how long they are: on all study days, or on one weekday. */
export const LaunchHours = memo(function LaunchHours({ launch }: { readonly launch: Launch }) {
  const { t } = useTexts();
  const format = useFormat();
  const { draft, held, change, problem } = launch;
  const { pattern } = draft;
  const [isAsked, setAsked] = useState(false);
  const [asked, setAt] = useState<Weekday | null>(null);
  const weekdaysId = useId();
  // A weekday that is no study day any more has no hours to change.
  const at = asked !== null && pattern.weekdays.includes(asked) ? asked : null;
  const hours = at === null ? pattern.hours : hoursOfWeekday(pattern, at);
  const nameOf = (half: Half) =>
    at === null
      ? t(`launch.hours.${half}`)
      : t(`launch.hours.on.${half}`, { weekday: format.weekday(at, 'long') });
  const startOf = (half: Half) =>
    at === null
      ? t(`launch.hours.startOf.${half}`)
      : t(`launch.hours.startOn.${half}`, { weekday: format.weekday(at, 'long') });
  const setCapacity = (half: Half, minutes: number) =>
    change(
      ({ pattern }) => ({
        pattern: withHalfHours(pattern, at, half, { capacity: minutes as Minutes }),
      }),
      `capacity ${half}`,
    );
  return (
    <div className={styles.control}>
      {halves.map((half) => (
        <div key={half} className={styles.hours}>
          <TextField
            type="time"
            hideLabel
            label={startOf(half)}
            invalid={problem?.at === 'hours'}
            value={hours[half].start}
            data-at-rest={held === `start ${half}` ? undefined : true}
            onChange={(start) =>
              change((before) => withStart(before, half, start, at), `start ${half}`)
            }
          />
          <Slider
            label={nameOf(half)}
            text={format.duration(hours[half].capacity)}
            tone={half === 'morning' ? 'lectures' : 'homework'}
            min={0}
            max={mostMinutes}
            step={quarter}
            value={hours[half].capacity}
            onChange={(minutes) => setCapacity(half, minutes)}
          />
        </div>
      ))}
      {problem?.at === 'hours' ? (
        <p role="alert" className={styles.problem}>
          {problemSentence(problem, t, format)}
        </p>
      ) : null}
      <Button
        size="small"
        kind="quiet"
        className={styles.byWeekday}
        aria-expanded={isAsked}
        aria-controls={weekdaysId}
        onClick={() => {
          setAsked(!isAsked);
          setAt(null);
        }}
      >
        {t('launch.hours.byWeekday')}
      </Button>
      <div id={weekdaysId} hidden={!isAsked}>
        {isAsked ? (
          <LaunchWeekdays pattern={pattern} at={at} onAt={setAt} onChange={change} />
        ) : null}
      </div>
    </div>
  );
}, sameParts('pattern'));
