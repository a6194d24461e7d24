import type { PlanDocument } from '#core/plan/document.ts';

/**
 * True if a session or a tick of this id is in any programme, under way or closed: a timer that had
 * not counted a minute has only a tick.
 */
export function holdsRecord({ programme, shelf }: PlanDocument, id: string): boolean {
  const programmes = programme ? [programme, ...shelf] : shelf;
  const isIt = (each: { readonly id: string }) => each.id === id;
  return programmes.some(({ sessions, ticks }) => sessions.some(isIt) || ticks.some(isIt));
}
