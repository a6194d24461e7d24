import type { PlanDocument } from '#core/plan/document.ts';

/** True if a session of this id is in any programme, under way or closed. */
export function holdsSession({ programme, shelf }: PlanDocument, id: string): boolean {
  const programmes = programme ? [programme, ...shelf] : shelf;
  return programmes.some(({ sessions }) => sessions.some((session) => session.id === id));
}
