// A stop is what J and K go to: a row, or an item of a list, each with one box to tick.
const stops = '[data-stop] [role="checkbox"]';

/** Puts the focus on the next (1) or previous (-1) stop within `screen`; held at the ends. */
export function moveFocus(screen: HTMLElement | null, step: 1 | -1): void {
  const boxes = [...(screen?.querySelectorAll<HTMLElement>(stops) ?? [])];
  const stop = document.activeElement?.closest('[data-stop]');
  const at = boxes.findIndex((box) => box.closest('[data-stop]') === stop);
  const next = at < 0 ? (step > 0 ? 0 : boxes.length - 1) : at + step;
  boxes[Math.min(Math.max(next, 0), boxes.length - 1)]?.focus();
}

/** Puts the focus on the first row that is not done, unless something has it. */
export function focusFirstOpen(screen: HTMLElement | null): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  screen
    ?.querySelector<HTMLElement>('article[data-stop] [role="checkbox"]:not([data-checked])')
    ?.focus();
}
