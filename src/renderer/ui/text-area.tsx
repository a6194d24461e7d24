import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';
import styles from './input.module.css';

export type TextAreaProps = Omit<FieldProps, 'children'> &
  Omit<ComponentProps<'textarea'>, 'id' | 'value' | 'onChange' | 'className' | 'children'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, invalid, hideLabel, className, value, onChange, ...input } = props;
  return (
    <Field {...{ label, hint, error, invalid, hideLabel, className }}>
      {(control) => (
        <textarea
          rows={3}
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
