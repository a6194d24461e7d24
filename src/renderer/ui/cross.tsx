import styles from './cross.module.css';

/** The mark of what closes a thing; the button around it says so. */
export function Cross() {
  return (
    <svg viewBox="0 0 16 16" className={styles.cross} aria-hidden="true">
      <path d="m4 4 8 8m0-8-8 8" />
    </svg>
  );
}
