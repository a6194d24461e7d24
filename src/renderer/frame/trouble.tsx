import { type ReactNode, useId } from 'react';
import styles from './trouble.module.css';

interface TroubleProps {
  readonly title: string;
  readonly text: string;
  /** What the machine said. */
  readonly detail: string;
  readonly children: ReactNode;
}

/** What went wrong, what that means, and what to do. */
export function Trouble({ title, text, detail, children }: TroubleProps) {
  const id = useId();
  return (
    <section className={styles.trouble} aria-labelledby={id}>
      <div role="alert">
        <h1 id={id}>{title}</h1>
        <p>{text}</p>
      </div>
      <pre className={styles.detail}>{detail}</pre>
      <div>{children}</div>
    </section>
  );
}
