import { type ReactNode, useId, useRef } from 'react';
import { reachElement, useArrival } from '../../actions/arrival.ts';
import styles from './settings.module.css';

interface SectionProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** Settings that belong together, under a heading. */
export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(title, () => reachElement(heading.current));
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div>
        <h2 ref={heading} id={id} tabIndex={-1} data-quiet-focus>
          {title}
        </h2>
        {note ? <p className={styles.quiet}>{note}</p> : null}
      </div>
      {children}
    </section>
  );
}
