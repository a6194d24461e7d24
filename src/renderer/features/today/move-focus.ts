import type { KeyboardEvent } from 'react';
import { type Half, type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { Day } from '#core/units.ts';
import { isAwaiting } from '../../actions/action-offers.ts';

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

/**
 * Puts the focus on the first row that is not done, unless something else than the page has it. Nor
 * for an action that was asked for elsewhere and is about a row: which one, nobody has said.
 */
export function focusFirstOpen(screen: HTMLElement | null): void {
  if (isAwaiting()) return;
  const { activeElement } = document;
  if (activeElement && !activeElement.matches('body, main')) return;
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

/** The box of the row right after `row`; its own if it is the last. */
export function nextRow(row: HTMLElement | null): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>('article[data-stop]')];
  return boxOf((row && rows[rows.indexOf(row) + 1]) ?? row);
}

/** The box to tick of a row or an item. */
export function boxOf(stop: HTMLElement | null): HTMLElement | null {
  return stop?.querySelector<HTMLElement>('[role="checkbox"]') ?? null;
}

/** Whether the focus is on the box of a row, or on nothing that could be pressed. */
export function isOnRow(): boolean {
  return document.activeElement?.matches('body, main, article [role="checkbox"]') ?? true;
}

/** For a figure that is typed on the box of a row: it is the first of the hours. */
export function typeHours(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey || !/^[1-9.,]$/.test(key)) return;
  if (target !== boxOf(currentTarget)) return;
  const hours = currentTarget.querySelector<HTMLInputElement>('input[type="text"]');
  if (!hours) return;
  // The key then types into it, in the place of what is offered.
  hours.focus();
  hours.select();
  event.stopPropagation();
}

/** Whether the focus is in a row that is done and has its hours. */
export function isFocusLogged(): boolean {
  return document.activeElement?.closest('article[data-logged]') != null;
}

/** A row that has the focus. */
interface FocusedRow {
  /** The half-day that it is ticked, timed and logged in. */
  readonly at: HalfDay;
  /** The half-day that its work is planned in, as `halfDayKey` names it. */
  readonly block: string;
  readonly box: HTMLElement | null;
}

/** The row that the focus is in; null if it is in none. */
export function focusedRow(): FocusedRow | null {
  const row = document.activeElement?.closest<HTMLElement>('article[data-at]') ?? null;
  const { at, block } = row?.dataset ?? {};
  if (at === undefined || block === undefined) return null;
  const [day, half] = at.split(' ');
  return { at: { day: day as Day, half: half as Half }, block, box: boxOf(row) };
}

/** The row that the work of a half-day of today is planned in. */
export function rowAt(at: HalfDay): HTMLElement | null {
  return document.querySelector(`article[data-block="${halfDayKey(at)}"]`);
}
