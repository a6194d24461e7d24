import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import type { ReactNode } from 'react';
import styles from './checkbox.module.css';
import { classNames } from './class-names.ts';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What stands beside the box; without it give a `name`. */
  readonly children?: ReactNode;
  readonly name?: string | undefined;
  readonly size?: 'normal' | 'large' | undefined;
  /** Neither done nor open: a part of it is. */
  readonly part?: boolean | undefined;
  readonly className?: string | undefined;
  /** What Enter does in place of sending the form. */
  readonly onEnter?: (() => void) | undefined;
}

/** A box to tick, with its label. */
export function Checkbox(props: CheckboxProps) {
  const {
    checked,
    onChange,
    children,
    name,
    size = 'normal',
    part = false,
    className,
    onEnter,
  } = props;
  const box = (
    <BaseCheckbox.Root
      checked={checked}
      indeterminate={part}
      onCheckedChange={onChange}
      aria-label={name}
      className={classNames(styles.box, styles[size])}
      onKeyDown={(event) => {
        if (!onEnter || event.key !== 'Enter') return;
        event.preventDefault();
        onEnter();
      }}
    >
      <BaseCheckbox.Indicator className={styles.mark}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={part && !checked ? 'M3.5 8h9' : 'M3 8.5 6.5 12 13 4.5'} />
        </svg>
      </BaseCheckbox.Indicator>
    </BaseCheckbox.Root>
  );
  if (children === undefined) return box;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is Base UI's box inside
    <label className={classNames(styles.row, className)}>
      {box}
      <span>{children}</span>
    </label>
  );
}
