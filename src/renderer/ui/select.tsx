import { Field, type FieldProps } from './field.tsx';
import styles from './input.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export type SelectProps<Value extends string> = Omit<FieldProps, 'children'> & {
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One of several values, for lists too long for a `Segmented`. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, ...field } = props;
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={styles.input}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
