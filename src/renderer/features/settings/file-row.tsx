import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './files.module.css';

interface FileRowProps {
  /** What the file holds. */
  readonly what: string;
  readonly note: string;
  /** What the button says, and what it is called where it stands alone. */
  readonly verb: string;
  readonly name: string;
  readonly onAct: () => Promise<void>;
  /** Choices that go with it. */
  readonly children?: ReactNode;
}

/** A file that can be written or read, in a list of such. */
export function FileRow({ what, note, verb, name, onAct, children }: FileRowProps) {
  return (
    <li className={styles.file}>
      <div>
        {what}
        <p className={styles.note}>{note}</p>
      </div>
      <Button size="small" aria-label={name} onClick={() => void onAct()}>
        {verb}
      </Button>
      {children}
    </li>
  );
}
