import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export type ButtonProps = ComponentProps<'button'> & {
  readonly kind?: ButtonKind | undefined;
  readonly size?: 'small' | 'normal' | 'large' | undefined;
};

/** A native button: `primary` once a screen, `plain` with a border, `quiet` without one. */
export function Button({ kind = 'plain', size = 'normal', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(styles.button, styles[kind], styles[size], className)}
      {...rest}
    />
  );
}
