// What the focus goes to: the line of a row, or its box where it has none any more.
const lines = '[data-line] input[type="text"], [data-line]:not(:has(input)) [role="checkbox"]';
const openLines = '[data-line="open"] input[type="text"]';

/** Puts the focus on the next (1) or previous (-1) row. */
export function moveToLine(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(lines)];
  const here = document.activeElement?.closest('[data-line]');
  const at = all.findIndex((line) => line.closest('[data-line]') === here);
  focusLine(all[Math.min(Math.max(at + step, 0), all.length - 1)]);
}

/** The first row that waits for a word, or else the first of all. */
export function firstLine(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>(openLines) ?? document.querySelector<HTMLElement>(lines)
  );
}

/** Puts the focus on the next row that waits for a word; it stays where it is if none does. */
export function focusNextOpen(from: Element | null): void {
  const row = from?.closest('[data-line]');
  const others = [...document.querySelectorAll<HTMLElement>(openLines)].filter(
    (line) => line.closest('[data-line]') !== row,
  );
  const isBehind = (line: HTMLElement) =>
    row ? Boolean(row.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING) : true;
  focusLine(others.find(isBehind) ?? others[0]);
}

/** With all of a line chosen, typing takes its place and Space is free to tick. */
export function focusLine(line: HTMLElement | null | undefined): void {
  line?.focus();
  if (line instanceof HTMLInputElement) line.select();
}
