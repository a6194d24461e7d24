import type { Action } from '#contract/action.ts';
import type { Chord } from '#contract/chord.ts';
import { ChordKeys } from '../../actions/action-keys.tsx';
import { useKeysOf } from '../../actions/use-shortcuts.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import styles from './key-hints.module.css';

interface Hint {
  /** Actions, or keys that cannot be changed. */
  readonly actions?: readonly Action[];
  readonly keys?: readonly Chord[];
  readonly text: 'move' | 'tick' | 'accept' | 'log' | 'answer' | 'none' | 'miss' | 'all' | 'timer';
}

const withRows: readonly Hint[] = [
  { actions: ['next-row', 'previous-row'], text: 'move' },
  { keys: ['Space'], text: 'tick' },
  { keys: ['Enter'], text: 'accept' },
  { actions: ['timer'], text: 'timer' },
];
const always: readonly Hint[] = [{ actions: ['log'], text: 'log' }];
const whenAsked: readonly Hint[] = [
  { actions: ['answer-done', 'answer-part', 'answer-no'], text: 'answer' },
];
const whenSeveral: readonly Hint[] = [{ actions: ['answer-none'], text: 'none' }];
const whenNotAsked: readonly Hint[] = [{ actions: ['miss'], text: 'miss' }];
const last: readonly Hint[] = [{ actions: ['keys'], text: 'all' }];

interface KeyHintsProps {
  /** There is something to tick. */
  readonly rows: boolean;
  /** How many questions there are to answer. */
  readonly questions: number;
}

/** The keys of this screen, in one quiet line; those that are turned off are left out. */
export function KeyHints({ rows, questions }: KeyHintsProps) {
  const { t } = useTexts();
  const keysOf = useKeysOf();
  const hints = [
    ...(rows ? withRows : []),
    ...(rows && questions === 0 ? whenNotAsked : []),
    ...always,
    ...(questions > 0 ? whenAsked : []),
    ...(questions > 1 ? whenSeveral : []),
    ...last,
  ].map(({ actions = [], keys = [], text }) => ({
    text,
    keys: [...keys, ...actions.flatMap((action) => keysOf(action).slice(0, 1))],
  }));
  return (
    <p className={styles.hints}>
      {hints.map(({ keys, text }) =>
        keys.length === 0 ? null : (
          <span key={text} className={styles.hint}>
            {keys.map((chord) => (
              <ChordKeys key={chord} chord={chord} />
            ))}
            {t(`today.keys.${text}`)}
          </span>
        ),
      )}
    </p>
  );
}
