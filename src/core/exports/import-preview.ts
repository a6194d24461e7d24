import type { PlanDocument, Programme } from '../plan/document.ts';
import { listProgrammes } from '../plan/shelf.ts';
import type { Day } from '../units.ts';

/** What a programme holds. */
export interface ProgrammeSummary {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly isUnderWay: boolean;
  readonly plans: number;
  readonly sessions: number;
  readonly ticks: number;
  /** The first and the last day with a tick, a session or a miss; null if there is none. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
}

/**
 * What an import does to a programme: it brings one, drops one, leaves one as it is, or puts its own
 * copy in the place of another of the same id.
 */
export type ProgrammeChange =
  | { readonly kind: 'added'; readonly incoming: ProgrammeSummary }
  | { readonly kind: 'dropped'; readonly current: ProgrammeSummary }
  | {
      readonly kind: 'same' | 'replaced';
      readonly incoming: ProgrammeSummary;
      readonly current: ProgrammeSummary;
    };

export interface ImportPreview {
  /** Those of the file first, in its order, then those that are dropped. */
  readonly programmes: readonly ProgrammeChange[];
  readonly changesPreferences: boolean;
  /** Nothing at all would be changed. */
  readonly isSame: boolean;
}

/** What would be there, and what would be gone, if `incoming` took the place of `current`. */
export function importPreview(current: PlanDocument, incoming: PlanDocument): ImportPreview {
  const known = new Map(listProgrammes(current).map((programme) => [programme.id, programme]));
  const brought = listProgrammes(incoming);
  const programmes = brought.map((programme): ProgrammeChange => {
    const other = known.get(programme.id);
    const summary = summarise(programme, incoming);
    if (!other) return { kind: 'added', incoming: summary };
    const kind = isAlike(programme, other) ? 'same' : 'replaced';
    return { kind, incoming: summary, current: summarise(other, current) };
  });
  const ids = new Set(brought.map(({ id }) => id));
  const dropped = [...known.values()].filter(({ id }) => !ids.has(id));
  return {
    programmes: [
      ...programmes,
      ...dropped.map(
        (each): ProgrammeChange => ({ kind: 'dropped', current: summarise(each, current) }),
      ),
    ],
    changesPreferences: !isAlike(current.preferences, incoming.preferences),
    isSame: isAlike(current, incoming),
  };
}

function summarise(programme: Programme, { programme: underWay }: PlanDocument): ProgrammeSummary {
  const { id, curriculum, plans, sessions, ticks, misses } = programme;
  return {
    id,
    title: curriculum.title,
    edition: curriculum.edition,
    isUnderWay: programme === underWay,
    plans: plans.length,
    sessions: sessions.length,
    ticks: ticks.length,
    days: daysOf([...sessions, ...ticks, ...misses]),
  };
}

function daysOf(words: readonly { readonly day: Day }[]): ProgrammeSummary['days'] {
  const [first] = words;
  if (!first) return null;
  let from = first.day;
  let to = first.day;
  for (const { day } of words) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}

/** True of two values of plain JSON that hold the same, in whatever order their fields stand. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(
      ([key, value]) => Object.hasOwn(b, key) && isAlike(value, b[key as keyof typeof b]),
    )
  );
}
