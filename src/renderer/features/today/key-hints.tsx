import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './key-hints.module.css';

const withRows = [
  { keys: ['J', 'K'], text: 'today.keys.move' },
  { keys: ['Space'], text: 'today.keys.tick' },
  { keys: ['Enter'], text: 'today.keys.accept' },
  { keys: ['T'], text: 'timer.keys.hint' },
] as const;
const always = [{ keys: ['L'], text: 'today.keys.log' }] as const;
const whenAsked = [{ keys: ['D', 'P', 'N'], text: 'today.keys.answer' }] as const;
const whenSeveral = [{ keys: ['0'], text: 'today.keys.none' }] as const;
const whenNotAsked = [{ keys: ['N'], text: 'today.keys.miss' }] as const;
const last = [{ keys: ['?'], text: 'today.keys.all' }] as const;

interface KeyHintsProps {
  /** There is something to tick. */
  readonly rows: boolean;
  /** How many questions there are to answer. */
  readonly questions: number;
}

/** The keys of this screen, in one quiet line. */
export function KeyHints({ rows, questions }: KeyHintsProps) {
  const { t } = useTranslation();
  const hints = [
    ...(rows ? withRows : []),
    ...(rows && questions === 0 ? whenNotAsked : []),
    ...always,
    ...(questions > 0 ? whenAsked : []),
    ...(questions > 1 ? whenSeveral : []),
    ...last,
  ];
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
