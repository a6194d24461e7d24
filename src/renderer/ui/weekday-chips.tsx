import { type Weekday, weekdays } from '#core/calendar/weekday.ts';
import { useFormat } from '../format/use-format.ts';
import { ToggleChips } from './toggle-chips.tsx';

interface WeekdayChipsProps {
  readonly label: string;
  readonly values: readonly Weekday[];
  readonly onChange: (values: readonly Weekday[]) => void;
}

/** Weekdays to choose from, in the order of the learner's own week. */
export function WeekdayChips({ label, values, onChange }: WeekdayChipsProps) {
  const format = useFormat();
  return (
    <ToggleChips
      label={label}
      chips={format.week.map((weekday) => ({
        value: String(weekday),
        label: format.weekday(weekday),
        name: format.weekday(weekday, 'long'),
      }))}
      values={values.map(String)}
      onChange={(chosen) =>
        onChange(weekdays.filter((weekday) => chosen.includes(String(weekday))))
      }
    />
  );
}
