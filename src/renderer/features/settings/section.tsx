import { type ReactNode, useContext, useEffect, useId, useRef } from 'react';
import { reachElement, useArrival } from '../../actions/arrival.ts';
import { SectionList } from './section-list.ts';
import styles from './settings.module.css';

interface SectionProps {
  readonly title: string;
  readonly note?: string | undefined;
  /** Stands within another section. */
  readonly isPart?: boolean;
  readonly children: ReactNode;
}

/** Settings that belong together, under a heading. */
export function Section({ title, note, isPart = false, children }: SectionProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useContext(SectionList);
  useEffect(() => {
    if (!isPart && heading.current) return list({ id, title, heading: heading.current });
  }, [isPart, id, title, list]);
  useArrival(title, () => reachElement(heading.current));
  const Heading = isPart ? 'h3' : 'h2';
  return (
    <section aria-labelledby={id} className={isPart ? styles.part : styles.section}>
      <div>
        <Heading ref={heading} id={id} tabIndex={-1} data-quiet-focus>
          {title}
        </Heading>
        {note ? <p className={styles.quiet}>{note}</p> : null}
      </div>
      {children}
    </section>
  );
}
