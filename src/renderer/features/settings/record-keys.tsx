import type { KeyboardEvent } from 'react';
import { type Chord, chordOf } from '#contract/chord.ts';
import { isMac } from '../../frame/key-event.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import styles from './shortcuts.module.css';

interface RecordKeysProps {
  readonly label: string;
  readonly onPress: (chord: Chord) => void;
  readonly onLeave: () => void;
}

/** Takes the next keys that are pressed; Escape, Tab and a click elsewhere leave it. */
export function RecordKeys({ label, onPress, onLeave }: RecordKeysProps) {
  const { t } = useTexts();
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const chord = chordOf(event.nativeEvent, isMac);
    if (chord === 'Escape') onLeave();
    else if (chord !== null && !event.repeat) onPress(chord);
  };
  return (
    <input
      ref={focusOnArrival}
      readOnly
      className={styles.recorder}
      aria-label={label}
      value={t('actions.shortcuts.press')}
      onKeyDown={press}
      onBlur={onLeave}
    />
  );
}

function focusOnArrival(input: HTMLInputElement | null): void {
  input?.focus();
}
