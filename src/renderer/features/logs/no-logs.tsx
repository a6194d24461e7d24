import { useEffect, useRef } from 'react';
import { keepFocus } from '../../ui/keep-focus.ts';
import styles from './logs-screen.module.css';

/**
 * In place of the list: why it is empty. Where the list took the focus with it, this has it, and hands
 * it back to the list once there is one again.
 */
export function NoLogs({ why }: { readonly why: string }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) words.current?.focus({ preventScroll: true });
    return () => keepFocus(() => document.querySelector<HTMLElement>('[data-logs]'));
  }, []);
  return (
    <p ref={words} tabIndex={-1} className={styles.empty} data-logs>
      {why}
    </p>
  );
}
