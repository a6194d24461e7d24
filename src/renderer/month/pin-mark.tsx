import styles from './pin-mark.module.css';

/** A pin as it holds a note on a board. */
export function PinMark() {
  return (
    <svg className={styles.pin} viewBox="0 0 12 12" aria-hidden="true">
      <path d="M4 1h4M4.5 1v3.5L3 6.5h6L7.5 4.5V1M6 6.5V11" />
    </svg>
  );
}
