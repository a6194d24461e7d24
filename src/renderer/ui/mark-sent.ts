/**
 * Marks a form whose texts are on their way to the disk: undo is then the app's, not that of the field
 * that still has the focus. The answer takes the mark away again, for texts that were refused.
 */
export function markSent(form: HTMLFormElement): () => void {
  form.dataset.sent = '';
  return () => {
    delete form.dataset.sent;
  };
}
