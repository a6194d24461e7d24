import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';
import styles from './input.module.css';

export type TextFieldProps = Omit<FieldProps, 'children'> &
  Omit<ComponentProps<'input'>, 'id' | 'value' | 'onChange' | 'className' | 'children'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

/** A line of text, a date or a time: whatever the browser's own input of that `type` edits. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, invalid, hideLabel, className, value, onChange, ...input } = props;
  return (
    <Field {...{ label, hint, error, invalid, hideLabel, className }}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...input}
          {...control}
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
