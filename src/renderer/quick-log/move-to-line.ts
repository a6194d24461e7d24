// What the focus goes to: the line of a row, or its box where it has none.
function targetOf(row: Element): HTMLElement | null {
  return (
    row.querySelector<HTMLElement>('input[type="text"]') ??
    row.querySelector<HTMLElement>('[role="checkbox"]')
  );
}

function targets(rows: '[data-line]' | '[data-line="open"]'): readonly HTMLElement[] {
  return [...document.querySelectorAll(rows)].flatMap((row) => targetOf(row) ?? []);
}

/** Puts the focus on the next (1) or previous (-1) row. */
export function moveToLine(step: 1 | -1): void {
  const all = targets('[data-line]');
  const here = document.activeElement?.closest('[data-line]');
  const at = all.findIndex((line) => line.closest('[data-line]') === here);
  focusLine(all[Math.min(Math.max(at + step, 0), all.length - 1)]);
}

/** The first row that waits for a word, or else the first of all. */
export function firstLine(): HTMLElement | null {
  return targets('[data-line="open"]')[0] ?? targets('[data-line]')[0] ?? null;
}

/** Puts the focus on the next row that waits for a word; it stays where it is if none does. */
export function focusNextOpen(from: Element | null): void {
  const row = from?.closest('[data-line]');
  const others = targets('[data-line="open"]').filter(
    (line) => line.closest('[data-line]') !== row,
  );
  const isBehind = (line: HTMLElement) =>
    row ? Boolean(row.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING) : true;
  focusLine(others.find(isBehind) ?? others[0]);
}

/** All of its row is in sight. With all of a line chosen, typing takes its place and Space is free to tick. */
export function focusLine(line: HTMLElement | null | undefined): void {
  line?.focus();
  line?.closest('[data-line]')?.scrollIntoView({ block: 'nearest' });
  if (line instanceof HTMLInputElement) line.select();
}
