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
  if (screen) nextOpen(null)?.focus();
}

/**
 * The box of the first row after `row` that is not done, or else of the first of all; that of `row`
 * itself where all are done.
 */
export function nextOpen(row: HTMLElement | null): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>('article[data-stop]')];
  const at = row ? rows.indexOf(row) : -1;
  const inOrder = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const open = inOrder.find((each) => boxOf(each)?.matches(':not([data-checked])'));
  return boxOf(open ?? inOrder.at(-1) ?? null);
}

/** The box to tick of a row or an item. */
export function boxOf(stop: HTMLElement | null): HTMLElement | null {
  return stop?.querySelector<HTMLElement>('[role="checkbox"]') ?? null;
}

/** Whether the focus is in a row that is done and has its hours. */
export function isFocusLogged(): boolean {
  return document.activeElement?.closest('article[data-logged]') != null;
}

/** Which half of today the focus is in the row of; null if it is in none. */
export function focusedHalf(): string | null {
  const row = document.activeElement?.closest<HTMLElement>('article[data-half]');
  return row?.dataset.half ?? null;
}
