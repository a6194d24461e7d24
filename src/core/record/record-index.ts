import { compareHalfDays, type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Session, Tick } from '../plan/document.ts';
import type { Piece } from '../planner/month-plan.ts';

/** What is recorded of one activity. */
export interface ActivityRecord<Entry> {
  readonly activity: ActivityId;
  /** Every entry that names it, once, in order of time; those of a half-day as they were recorded. */
  readonly entries: readonly Entry[];
}

/**
 * Ticks or sessions by what they are asked for. Neither an index nor a group in it ever changes, and
 * a group that a new entry leaves alone is the very same in the next index: what is remembered of it
 * holds on.
 */
export interface RecordIndex<Entry> {
  /** By `halfDayKey`, in order of time; the entries of a half-day as they were recorded. */
  readonly byHalfDay: ReadonlyMap<string, readonly Entry[]>;
  readonly byActivity: ReadonlyMap<ActivityId, ActivityRecord<Entry>>;
}

/** The index of the sessions of a programme. */
export const sessionIndexOf = createIndexer((session: Session) => session.pieces);

/** The index of the ticks of a programme. */
export const tickIndexOf = createIndexer((tick: Tick) => tick.parts);

/** More entries than these are not put into an index one by one. */
const mostRegrouped = 64;
/** So many records keep their index: that of a step back is made of the one after it as fast. */
const mostKept = 4;

/**
 * A function that makes the index of a record, always the same for the same entries. One that differs
 * from the last that was asked for in a few entries takes over all of its groups but those that these
 * belong to, so that the cost of one more entry hardly grows with the record. The last few records
 * that were asked for are held on to, with what is remembered of their groups.
 */
export function createIndexer<Entry extends HalfDay>(
  piecesOf: (entry: Entry) => readonly Pick<Piece, 'activity'>[],
): (record: readonly Entry[]) => RecordIndex<Entry> {
  // The latest first. A step of the undo history keeps its record, and needs no index of its own.
  let kept: readonly { readonly record: readonly Entry[]; readonly index: RecordIndex<Entry> }[] =
    [];

  const activitiesOf = (entry: Entry) => new Set(piecesOf(entry).map(({ activity }) => activity));

  const group = (entries: readonly Entry[]): RecordIndex<Entry> => {
    const byHalfDay = new Map<string, Entry[]>();
    const byActivity = new Map<ActivityId, { activity: ActivityId; entries: Entry[] }>();
    for (const entry of [...entries].sort(compareHalfDays)) {
      const key = halfDayKey(entry);
      const there = byHalfDay.get(key);
      if (there) there.push(entry);
      else byHalfDay.set(key, [entry]);
      for (const activity of activitiesOf(entry)) {
        const known = byActivity.get(activity);
        if (known) known.entries.push(entry);
        else byActivity.set(activity, { activity, entries: [entry] });
      }
    }
    return { byHalfDay, byActivity };
  };

  /** The index of `record` from that of one that differs from it in `gone` and `come`. */
  const regroup = (
    before: RecordIndex<Entry>,
    record: readonly Entry[],
    gone: readonly Entry[],
    come: readonly Entry[],
  ): RecordIndex<Entry> => {
    const changed = [...gone, ...come];
    const halfDays = new Set(changed.map(halfDayKey));
    const activities = new Set(changed.flatMap((entry) => [...activitiesOf(entry)]));
    const touched = new Set<Entry>();
    for (const key of halfDays) {
      for (const entry of before.byHalfDay.get(key) ?? []) touched.add(entry);
    }
    for (const activity of activities) {
      for (const entry of before.byActivity.get(activity)?.entries ?? []) touched.add(entry);
    }
    // What lies between two changes, itself the same, is among both.
    for (const entry of gone) touched.delete(entry);
    for (const entry of come) touched.add(entry);
    const anew = group(record.filter((entry) => touched.has(entry)));
    const kept = new Set([...halfDays].filter((key) => before.byHalfDay.has(key)));
    const comes = [...anew.byHalfDay].filter(([key]) => halfDays.has(key) && !kept.has(key));
    return {
      byHalfDay: inserted(replaced(before.byHalfDay, anew.byHalfDay, kept), comes),
      byActivity: replaced(before.byActivity, anew.byActivity, activities),
    };
  };

  const make = (record: readonly Entry[]): RecordIndex<Entry> => {
    const [before] = kept;
    const difference = before && differenceOf(before.record, record);
    return difference
      ? regroup(before.index, record, difference.gone, difference.come)
      : group(record);
  };

  return (record) => {
    const known = kept.find((each) => each.record === record);
    const index = known?.index ?? make(record);
    if (kept[0]?.record !== record) {
      const others = kept.filter((each) => each !== known);
      kept = [{ record, index }, ...others].slice(0, mostKept);
    }
    return index;
  };
}

/** What one record has and the other has not, between the ends that they share; null if it is much. */
function differenceOf<Entry>(before: readonly Entry[], after: readonly Entry[]) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const gone = before.slice(head, before.length - tail);
  const come = after.slice(head, after.length - tail);
  return gone.length + come.length > mostRegrouped ? null : { gone, come };
}

function replaced<Group>(
  before: ReadonlyMap<string, Group>,
  anew: ReadonlyMap<string, Group>,
  keys: ReadonlySet<string>,
): Map<string, Group> {
  const groups = new Map(before);
  for (const key of keys) {
    const there = anew.get(key);
    if (there) groups.set(key, there);
    else groups.delete(key);
  }
  return groups;
}

/** The groups with some more, all in order of time as both are. */
function inserted<Entry extends HalfDay>(
  groups: Map<string, readonly Entry[]>,
  comes: readonly (readonly [key: string, group: readonly Entry[]])[],
): Map<string, readonly Entry[]> {
  if (comes.length === 0) return groups;
  const timeOf = ([first]: readonly Entry[]) => first as Entry;
  const all = new Map<string, readonly Entry[]>();
  let next = 0;
  for (const [key, group] of groups) {
    for (let come = comes[next]; come; come = comes[next]) {
      if (compareHalfDays(timeOf(come[1]), timeOf(group)) > 0) break;
      all.set(...come);
      next += 1;
    }
    all.set(key, group);
  }
  for (const come of comes.slice(next)) all.set(...come);
  return all;
}
