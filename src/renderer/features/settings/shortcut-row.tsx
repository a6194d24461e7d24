import { useRef, useState } from 'react';
import type { Action } from '#contract/action.ts';
import type { Chord } from '#contract/chord.ts';
import { conflictOf, isKeptChord, usualKeys } from '#contract/shortcuts.ts';
import { ChordKeys } from '../../actions/action-keys.tsx';
import { useChordWords, useKeysOf, useShortcuts } from '../../actions/use-shortcuts.ts';
import { isMac } from '../../frame/key-event.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { RecordKeys } from './record-keys.tsx';
import styles from './shortcuts.module.css';
import type { ChangeShortcut } from './use-change-shortcut.ts';

interface ShortcutRowProps {
  readonly action: Action;
  readonly change: ChangeShortcut;
}

/** What was pressed and cannot simply be taken. */
type Doubt =
  | { readonly kind: 'kept'; readonly chord: Chord }
  | { readonly kind: 'taken'; readonly chord: Chord; readonly by: Action };

/** An action with its key: pressed anew, turned off, given back; a conflict is asked about. */
export function ShortcutRow({ action, change }: ShortcutRowProps) {
  const { t } = useTexts();
  const shortcuts = useShortcuts();
  const { text } = useChordWords();
  const [isRecording, setRecording] = useState(false);
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const changeButton = useRef<HTMLButtonElement>(null);
  const keys = useKeysOf()(action);
  const name = t(`actions.names.${action}`);
  const said = keys.length > 0 ? keys.map(text).join(', ') : t('actions.shortcuts.none');
  const usual = usualKeys(action, isMac).map(text).join(', ') || t('actions.shortcuts.none');

  const end = () => {
    setRecording(false);
    setDoubt(null);
    keepFocus(() => changeButton.current);
  };
  const take = (chord: Chord) => {
    const by = conflictOf(chord, action, shortcuts, isMac);
    if (isKeptChord(chord)) setDoubt({ kind: 'kept', chord });
    else if (by !== null) setDoubt({ kind: 'taken', chord, by });
    else void change.give(action, chord).then(end);
    if (by !== null) setRecording(false);
  };
  const begin = () => {
    setDoubt(null);
    setRecording(true);
  };

  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      {isRecording ? (
        <RecordKeys label={t('actions.shortcuts.pressOf', { name })} onPress={take} onLeave={end} />
      ) : (
        <span className={styles.keys}>
          {keys.length === 0 ? (
            <span className={styles.none}>{t('actions.shortcuts.none')}</span>
          ) : (
            keys.map((chord) => (
              <span key={chord}>
                <ChordKeys chord={chord} />
              </span>
            ))
          )}
        </span>
      )}
      <span className={styles.buttons}>
        <Button
          ref={changeButton}
          size="small"
          aria-label={t('actions.shortcuts.changeOf', { name, keys: said })}
          onClick={begin}
        >
          {t('actions.shortcuts.change')}
        </Button>
        {keys.length > 0 ? (
          <Button
            size="small"
            kind="quiet"
            aria-label={t('actions.shortcuts.offOf', { name })}
            onClick={() => void change.give(action, null).then(end)}
          >
            {t('actions.shortcuts.off')}
          </Button>
        ) : null}
        {Object.hasOwn(shortcuts, action) ? (
          <Button
            size="small"
            kind="quiet"
            aria-label={t('actions.shortcuts.resetOf', { name, keys: usual })}
            onClick={() => void change.reset(action).then(end)}
          >
            {t('actions.shortcuts.reset')}
          </Button>
        ) : null}
      </span>
      {doubt === null ? null : (
        <div role="alert" className={styles.doubt}>
          {doubt.kind === 'kept' ? (
            <p>{t('actions.shortcuts.kept', { keys: text(doubt.chord) })}</p>
          ) : (
            <>
              <p>
                {t('actions.shortcuts.taken', {
                  keys: text(doubt.chord),
                  other: t(`actions.names.${doubt.by}`),
                })}
              </p>
              <Button
                ref={focusOnArrival}
                size="small"
                onClick={() => void change.give(action, doubt.chord, doubt.by).then(end)}
              >
                {t('actions.shortcuts.takeIt')}
              </Button>
              <Button size="small" kind="quiet" onClick={end}>
                {t('actions.shortcuts.keepIt')}
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  );
}

function focusOnArrival(button: HTMLButtonElement | null): void {
  button?.focus();
}
