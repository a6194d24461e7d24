import type { Session } from '#core/plan/document.ts';
import { useWorkNames } from '../../block/use-work-names.ts';
import { partsOf } from '../../month/month-half-day.ts';
import { usePlaces } from '../../replica/use-derived.ts';

/** Names what a log was spent on: `2.1 Lectures`. */
export function useSessionName(): (session: Session) => string {
  const names = useWorkNames();
  const places = usePlaces();
  return ({ pieces }) => names.short(partsOf(pieces, (activity) => places.get(activity)));
}
