/** The first answer to what a timer in `home` asks; null where it asks nothing. */
export function firstAnswer(home: Element | null): HTMLElement | null {
  return home?.querySelector<HTMLElement>('[data-gap] button') ?? null;
}

/** What is to be done next with a timer that is drawn in `home`: a question, its hours, a button. */
export function nextToDo(home: Element | null): HTMLElement | null {
  const answer = firstAnswer(home);
  if (answer) return answer;
  for (const selector of ['input[type="text"], input:not([type])', 'button']) {
    const found = home?.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}
