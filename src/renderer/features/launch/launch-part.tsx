import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import styles from './launch-controls.module.css';

interface LaunchPartProps {
  readonly title: string;
  /** What is chosen in it now, in a few words, so that it need not be opened to be known. */
  readonly now: string;
  readonly isOpen?: boolean | undefined;
  readonly children: ReactNode;
}

/** One subject of what few ask for: its heading, what stands in it, and on demand its controls. */
export function LaunchPart({ title, now, isOpen = false, children }: LaunchPartProps) {
  return (
    <Collapsible.Root render={<section />} defaultOpen={isOpen} className={styles.part}>
      <h2 className={styles.partTitle}>
        <Collapsible.Trigger className={styles.partButton}>
          <svg className={styles.partMark} viewBox="0 0 16 16" aria-hidden="true">
            <path d="m6 3.5 4.5 4.5L6 12.5" />
          </svg>
          <span>{title}</span>
          <span className={styles.partNow}>{now}</span>
        </Collapsible.Trigger>
      </h2>
      <Collapsible.Panel className={styles.partPanel}>{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
