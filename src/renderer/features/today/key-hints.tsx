import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './key-hints.module.css';

const withRows = [
  { keys: ['J', 'K'], text: 'today.keys.move' },
  { keys: ['Space'], text: 'today.keys.tick' },
  { keys: ['Enter'], text: 'today.keys.accept' },
] as const;
const always = [{ keys: ['L'], text: 'today.keys.log' }] as const;
const whenAsked = [{ keys: ['D', 'P', 'N'], text: 'today.keys.answer' }] as const;
const last = [{ keys: ['?'], text: 'today.keys.all' }] as const;

interface KeyHintsProps {
  /** There is something to tick. */
  readonly rows: boolean;
  /** There is a question to answer. */
  readonly asking: boolean;
}

/** The keys of this screen, in one quiet line. */
export function KeyHints({ rows, asking }: KeyHintsProps) {
  const { t } = useTranslation();
  const hints = [...(rows ? withRows : []), ...always, ...(asking ? whenAsked : []), ...last];
  return (
    <p className={styles.hints}>
      {hints.map(({ keys, text }) => (
        <span key={text} className={styles.hint}>
          {keys.map((key) => (
            <Fragment key={key}>
              <Kbd>{key}</Kbd>{' '}
            </Fragment>
          ))}
          {t(text)}
        </span>
      ))}
    </p>
  );
}
