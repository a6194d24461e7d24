import { useFormat } from '../format/use-format.ts';
import { hasOwnUndo, isFloating } from '../frame/key-event.ts';
import { useNavigation } from '../frame/navigation.tsx';
import type { Screen } from '../frame/screen.ts';
import { useShell } from '../replica/shell-context.ts';
import { useSnapshot, useSubmit } from '../replica/use-replica.ts';
import { sentenceOf } from '../texts/sentence-of.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { showToast } from '../ui/show-toast.ts';
import { useActions } from './use-actions.ts';

/** What can open above any screen. */
export type Overlay = 'palette' | 'keys';

interface StandardActionsProps {
  readonly overlay: Overlay | null;
  readonly onOverlay: (overlay: Overlay | null) => void;
}

/** Offers what can be done from every screen. */
export function StandardActions({ overlay, onOverlay }: StandardActionsProps) {
  const { bridge } = useShell();
  const { screen: shown, go } = useNavigation();
  const takeStep = useTakeStep();
  const hasProgramme = useSnapshot(({ document }) => document.programme !== null);
  const canUndo = useSnapshot(({ undoable }) => undoable > 0);
  const canRedo = useSnapshot(({ redoable }) => redoable > 0);
  const toggle = (asked: Overlay) => () => {
    if (overlay === asked) onOverlay(null);
    // Not above a form: what is typed there would be left behind.
    else if (overlay !== null || !isFloating(document.activeElement)) onOverlay(asked);
  };
  // What is above the screen stands in front of the one that is gone to as well.
  const goTo = (screen: Screen) => () => {
    onOverlay(null);
    // What is typed in a field of this screen counts, as it does when the field is left.
    const { activeElement } = document;
    if (screen !== shown && activeElement instanceof HTMLElement) activeElement.blur();
    go(screen);
  };
  useActions({
    ...(hasProgramme && {
      today: goTo('today'),
      plan: goTo('plan'),
      progress: goTo('progress'),
      logs: goTo('logs'),
      settings: goTo('settings'),
    }),
    'quick-log': () => void bridge.showQuickLog(),
    palette: toggle('palette'),
    keys: toggle('keys'),
    undo: { run: () => takeStep('undo'), idle: !canUndo },
    redo: { run: () => takeStep('redo'), idle: !canRedo },
    'data-folder': () => void bridge.showDataFile(),
    quit: () => void bridge.quit(),
  });
  return null;
}

/** Takes back the last change or makes it again: of the text that is being typed, or else of the plan. */
function useTakeStep(): (kind: 'undo' | 'redo') => void {
  const { t } = useTexts();
  const format = useFormat();
  const submit = useSubmit();
  const step = async (kind: 'undo' | 'redo') => {
    // What there is to undo is only known when all that is on its way to the disk is there.
    const submitted = await submit({ kind }, { quiet: true });
    if (submitted.ok) {
      showToast({ id: 'step', text: t(kind === 'undo' ? 'frame.undone' : 'frame.redone') });
      return;
    }
    const { error } = submitted;
    const isNothing = error.kind === 'nothing-to-undo' || error.kind === 'nothing-to-redo';
    showToast({ id: 'step', text: sentenceOf(error, t, format), problem: !isNothing });
  };
  return (kind) => {
    // The one way to a field's own history.
    if (hasOwnUndo(document.activeElement)) document.execCommand(kind);
    else void step(kind);
  };
}
