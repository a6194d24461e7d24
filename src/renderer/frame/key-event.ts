/** True on a Mac, where the command key takes the place of Ctrl. */
export const isMac = /Mac/.test(navigator.platform);

const notTyped = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'color']);
// They take digits, but have no undo of their own.
const withoutUndo = new Set(['date', 'time']);

/** True of what a text is typed into. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !notTyped.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** True of a field in which something was typed that it can take back itself. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  // A field that holds what is committed: its last change is the app's to undo.
  if (target instanceof HTMLElement && target.dataset.atRest !== undefined) return false;
  // As is that of a form that was sent, or is about to go.
  if (target instanceof Element && target.closest('[data-sent], [data-closed]')) return false;
  if (target instanceof HTMLInputElement && withoutUndo.has(target.type)) return false;
  return isTextField(target);
}

const floating = '[role="dialog"], [role="alertdialog"]';
const choices = '[role="listbox"], [role="menu"], select';

/** True of what floats above the screen, and so has the keys of the screen for itself. */
export function isFloating(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(floating) !== null;
}

/** True where a plain key is meant for a text, a list of choices, or what floats above the screen. */
export function takesPlainKeys(target: EventTarget | null): boolean {
  if (isTextField(target) || isFloating(target)) return true;
  return target instanceof Element && target.closest(choices) !== null;
}
