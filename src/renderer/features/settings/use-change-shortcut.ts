import type { Action } from '#contract/action.ts';
import type { Chord } from '#contract/chord.ts';
import { keysOf, type Shortcuts, usualKeys, withShortcut } from '#contract/shortcuts.ts';
import { useChordWords } from '../../actions/use-shortcuts.ts';
import { isMac } from '../../frame/key-event.ts';
import { useSubmit } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { showToast } from '../../ui/show-toast.ts';

export interface ChangeShortcut {
  /** Gives an action its keys, or none; `from` is the action that loses them by it. */
  readonly give: (action: Action, chord: Chord | null, from?: Action | undefined) => Promise<void>;
  readonly reset: (action: Action) => Promise<void>;
  readonly resetAll: () => Promise<void>;
}

/** Changes keys, each change said and undoable. */
export function useChangeShortcut(): ChangeShortcut {
  const { t } = useTexts();
  const submit = useSubmit();
  const { text } = useChordWords();

  const change = async (next: (shortcuts: Shortcuts) => Shortcuts, said: string) => {
    const submitted = await submit((_programme, { shortcuts }) => ({
      kind: 'change-preferences',
      changes: { shortcuts: next(shortcuts) },
    }));
    if (submitted.ok) showToast({ id: 'shortcut', text: said });
  };
  const nameOf = (action: Action) => t(`actions.names.${action}`);
  const saidOf = (action: Action, chord: Chord | null) =>
    chord === null
      ? t('actions.shortcuts.turnedOff', { name: nameOf(action) })
      : t('actions.shortcuts.changed', { name: nameOf(action), keys: text(chord) });

  return {
    give: (action, chord, from) =>
      change(
        (shortcuts) =>
          withShortcut(
            from === undefined ? shortcuts : withoutKeys(shortcuts, from),
            action,
            chord,
            isMac,
          ),
        [saidOf(action, chord), ...(from === undefined ? [] : [saidOf(from, null)])].join(' '),
      ),
    reset: (action) =>
      change(
        ({ [action]: _, ...others }) => others,
        saidOf(action, usualKeys(action, isMac)[0] ?? null),
      ),
    resetAll: () => change(() => ({}), t('actions.shortcuts.allReset')),
  };
}

/** `action` loses its keys, and the others keep theirs. */
function withoutKeys(shortcuts: Shortcuts, action: Action): Shortcuts {
  return keysOf(action, shortcuts, isMac).length === 0
    ? shortcuts
    : { ...shortcuts, [action]: null };
}
