import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Half, halves } from '#core/calendar/half.ts';
import type { Minutes } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { Slider } from '../../ui/slider.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './launch-controls.module.css';
import { withStart } from './launch-draft.ts';
import { problemSentence } from './problem-sentence.ts';
import { sameParts } from './same-parts.ts';
import type { Launch } from './use-launch.ts';

const mostMinutes = 360;
const quarter = 15;

/** When mornings and afternoons begin, and how long they are. */
export const LaunchHours = memo(function LaunchHours({ launch }: { readonly launch: Launch }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, change, problem } = launch;
  const { hours } = draft.pattern;
  const setCapacity = (half: Half, minutes: number) => {
    change(({ pattern }) => {
      const changed = { ...pattern.hours[half], capacity: minutes as Minutes };
      return { pattern: { ...pattern, hours: { ...pattern.hours, [half]: changed } } };
    });
  };
  return (
    <div className={styles.control}>
      {halves.map((half) => (
        <div key={half} className={styles.hours}>
          <TextField
            type="time"
            hideLabel
            label={t(`launch.hours.startOf.${half}`)}
            invalid={problem?.at === 'hours'}
            value={hours[half].start}
            onChange={(start) => change((before) => withStart(before, half, start))}
          />
          <Slider
            label={t(`launch.hours.${half}`)}
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
    </div>
  );
}, sameParts('pattern'));
