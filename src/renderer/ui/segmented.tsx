import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import styles from './chips.module.css';
import field from './field.module.css';
import type { Option } from './select.tsx';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
  /** The label is only spoken: what stands around it says it to the eye. */
  readonly hideLabel?: boolean | undefined;
}

/** Exactly one of a few values, all of them in sight. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const labelId = useId();
  const hintId = useId();
  return (
    <div className={field.field}>
      <span id={labelId} className={props.hideLabel ? 'only-spoken' : field.label}>
        {props.label}
      </span>
      <RadioGroup
        aria-labelledby={labelId}
        aria-describedby={props.hint ? hintId : undefined}
        className={styles.row}
        value={props.value}
        onValueChange={(value) => props.onChange(value as Value)}
      >
        {props.options.map((option) => (
          <Radio.Root key={option.value} value={option.value} className={styles.chip}>
            {option.label}
          </Radio.Root>
        ))}
      </RadioGroup>
      {props.hint ? (
        <p id={hintId} className={field.hint}>
          {props.hint}
        </p>
      ) : null}
    </div>
  );
}
