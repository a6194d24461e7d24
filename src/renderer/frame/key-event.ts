/** True on a Mac, where the command key takes the place of Ctrl. */
export const isMac = /Mac/.test(navigator.platform);

/** True if the key is pressed with Ctrl, or on a Mac with the command key. */
export function hasCommandKey(event: KeyboardEvent): boolean {
  return isMac ? event.metaKey : event.ctrlKey;
}

// A date or a time has no undo of its own.
const notTyped = new Set([
  'checkbox',
  'radio',
  'range',
  'button',
  'submit',
  'reset',
  'color',
  'date',
  'time',
]);

/** True while the key goes into a field that takes letters. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  if (target instanceof HTMLInputElement) return !notTyped.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** True while the key goes into a field in which something was typed that it can take back itself. */
export function hasOwnUndo(event: KeyboardEvent): boolean {
  const { target } = event;
  // A field that holds what is committed: its last change is the app's to undo.
  if (target instanceof HTMLElement && target.dataset.atRest !== undefined) return false;
  return isTyping(event);
}
