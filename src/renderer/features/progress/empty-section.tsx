import { useId } from 'react';
import styles from './progress.module.css';

/** A heading whose numbers are still to come, and what will bring them. */
export function EmptySection({ title, text }: { readonly title: string; readonly text: string }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      <div className={styles.empty}>
        <p>{text}</p>
      </div>
    </section>
  );
}
