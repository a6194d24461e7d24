import { type ReactNode, useId } from 'react';
import styles from './report.module.css';

/** A part of the report under its heading. */
export function ReportPart({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
