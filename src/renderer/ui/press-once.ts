/**
 * An Enter that is held down is pressed once: repeated, it would press the button or send the form that
 * has the focus by then. A text of several lines takes it as often as it comes.
 */
export function pressOnce(): void {
  const refuse = (event: KeyboardEvent) => {
    if (!event.repeat || event.key !== 'Enter') return;
    if (event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', refuse, { capture: true });
}
