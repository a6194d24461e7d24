import { type ReactNode, useId } from 'react';
import styles from './report-sheet.module.css';

interface PaperPartProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children?: ReactNode;
}

/** A part of the printed report under its heading. */
export function PaperPart({ title, note, children }: PaperPartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note ? <p className={styles.quiet}>{note}</p> : null}
      {children}
    </section>
  );
}
