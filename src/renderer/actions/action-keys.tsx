import { Fragment } from 'react';
import type { Action } from '#contract/action.ts';
import type { Chord } from '#contract/chord.ts';
import { Kbd } from '../ui/kbd.tsx';
import { useChordWords, useKeysOf } from './use-shortcuts.ts';

/** The key of an action as it is now; nothing where it has none. */
export function ActionKeys({ action }: { readonly action: Action }) {
  const [chord] = useKeysOf()(action);
  return chord === undefined ? null : <ChordKeys chord={chord} />;
}

/** Keys that are pressed together. */
export function ChordKeys({ chord }: { readonly chord: Chord }) {
  const { parts } = useChordWords();
  return parts(chord).map((part) => (
    <Fragment key={part}>
      <Kbd>{part}</Kbd>{' '}
    </Fragment>
  ));
}
