import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export type ButtonProps = ComponentProps<'button'> & {
  readonly kind?: ButtonKind | undefined;
  readonly size?: 'small' | 'normal' | 'large' | undefined;
  /** Does nothing for now, but keeps the focus, as a disabled button would not. */
  readonly idle?: boolean | undefined;
};

/** A native button: `primary` once a screen, `plain` with a border, `quiet` without one. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'normal', idle = false, className, onClick, ...rest } = props;
  return (
    <button
      type="button"
      className={classNames(styles.button, styles[kind], styles[size], className)}
      aria-disabled={idle || undefined}
      onClick={idle ? undefined : onClick}
      {...rest}
    />
  );
}
