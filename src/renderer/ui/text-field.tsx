import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';
import styles from './input.module.css';
import { TimeInput } from './time-input.tsx';

export type TextFieldProps = Omit<FieldProps, 'children'> &
  Omit<ComponentProps<'input'>, 'id' | 'value' | 'onChange' | 'className' | 'children'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

/** A line of text, a time of day, or whatever else the browser's own input of that `type` edits. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, invalid, hideLabel, className, value, onChange, ...input } = props;
  return (
    <Field {...{ label, hint, error, invalid, hideLabel, className }}>
      {(control) => {
        const all = {
          autoComplete: 'off',
          spellCheck: false,
          ...input,
          ...control,
          className: styles.input,
          value,
        };
        if (input.type === 'time') return <TimeInput {...all} onChange={onChange} />;
        return (
          <input type="text" {...all} onChange={(event) => onChange(event.currentTarget.value)} />
        );
      }}
    </Field>
  );
}
