import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useId } from 'react';
import styles from './chips.module.css';
import { classNames } from './class-names.ts';
import field from './field.module.css';

export interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What a reader says instead of a short label. */
  readonly name?: string | undefined;
}

interface ToggleChipsProps<Value extends string> {
  readonly label: string;
  readonly chips: readonly Chip<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** Any number of several values; the arrow keys go from one to the next. */
export function ToggleChips<Value extends string>(props: ToggleChipsProps<Value>) {
  const labelId = useId();
  return (
    <div className={field.field}>
      <span id={labelId} className={field.label}>
        {props.label}
      </span>
      <ToggleGroup
        multiple
        aria-labelledby={labelId}
        className={classNames(styles.row, styles.tight)}
        value={props.values}
        onValueChange={(values: Value[]) => props.onChange(values)}
      >
        {props.chips.map((chip) => (
          <Toggle key={chip.value} value={chip.value} className={styles.chip}>
            <span aria-hidden={chip.name !== undefined}>{chip.label}</span>
            {chip.name === undefined ? null : <span className="only-spoken">{chip.name}</span>}
          </Toggle>
        ))}
      </ToggleGroup>
    </div>
  );
}
