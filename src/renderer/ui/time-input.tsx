import { type ComponentProps, useState } from 'react';
import { parseClockTime } from '#core/calendar/clock-time.ts';
import { useFormat } from '../format/use-format.ts';

type TimeInputProps = Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange'> & {
  /** `HH:MM`, or what was typed where that is no time of day. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/**
 * A time of day, written on the clock that the learner chose: the browser's own input only knows
 * the one of its own language. What is typed stays as it is until the field is left or Enter is
 * pressed.
 */
export function TimeInput({ value, onChange, onKeyDown, onBlur, ...input }: TimeInputProps) {
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const meant = (text: string) => format.readClock(text) ?? text;
  const time = parseClockTime(value);
  const written = time === null ? value : format.clock(time);
  return (
    <input
      {...input}
      type="text"
      // Given another value meanwhile, it shows that.
      value={typed !== null && meant(typed) === value ? typed : written}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(meant(event.currentTarget.value));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') setTyped(null);
        onKeyDown?.(event);
      }}
      onBlur={(event) => {
        setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}
