/** What is to be done next with a timer that is drawn in `home`: a question, its hours, a button. */
export function nextToDo(home: Element | null): HTMLElement | null {
  const wanted = ['[data-gap] button', 'input[type="text"], input:not([type])', 'button'];
  for (const selector of wanted) {
    const found = home?.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}
