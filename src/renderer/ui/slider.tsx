import { Slider as BaseSlider } from '@base-ui/react/slider';
import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as a person says it: `3 h 30`. */
  readonly text: string;
  readonly tone?: 'lectures' | 'homework' | undefined;
  readonly onChange: (value: number) => void;
}

/** A value between two ends; its text stands at the right of the label. */
export function Slider(props: SliderProps) {
  const labelId = useId();
  return (
    <BaseSlider.Root
      className={classNames(styles.root, props.tone && styles[props.tone])}
      value={props.value}
      min={props.min}
      max={props.max}
      step={props.step}
      largeStep={props.step * 4}
      onValueChange={props.onChange}
    >
      <span className={styles.head}>
        <span id={labelId} className={styles.label}>
          {props.label}
        </span>
        <span className={styles.text}>{props.text}</span>
      </span>
      <BaseSlider.Control className={styles.control}>
        <BaseSlider.Track className={styles.track}>
          <BaseSlider.Indicator className={styles.filled} />
          <BaseSlider.Thumb
            aria-labelledby={labelId}
            getAriaValueText={() => props.text}
            className={styles.thumb}
          />
        </BaseSlider.Track>
      </BaseSlider.Control>
    </BaseSlider.Root>
  );
}
