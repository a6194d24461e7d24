import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import { listActivities } from '#core/curriculum/curriculum.ts';
import { partKindOf } from '#core/curriculum/part-kind.ts';
import type { Piece } from '#core/planner/month-plan.ts';
import { closingWork } from '#core/record/closing-work.ts';
import { restOf, tickParts } from '#core/record/tick-parts.ts';
import { type HalfDayPart, partsOf } from '../month/month-half-day.ts';
import type { RowSources } from '../replica/row-sources.ts';

/** Something that time may be logged on. */
export interface LogChoice {
  readonly value: string;
  /** What was logged before, what is planned in that half-day, a week's work, or nothing listed. */
  readonly kind: 'kept' | 'planned' | 'week' | 'none';
  readonly parts: readonly HalfDayPart[];
  readonly pieces: readonly Piece[];
  /** What finishing all of it says. */
  readonly open: readonly Piece[];
}

/**
 * What can be logged in the half-day `at`: first what an edited log holds (`kept`), then the plan,
 * then each week's lectures, homework and extras in order (of what is open, or of all if nothing is), and
 * last nothing in particular.
 */
export function logChoices(
  at: HalfDay,
  kept: readonly Piece[] | null,
  sources: RowSources,
): readonly LogChoice[] {
  const { programme, blocks, places, estimates, progress } = sources;
  const choice = (
    value: string,
    kind: LogChoice['kind'],
    pieces: readonly Piece[],
    open: readonly Piece[],
  ): LogChoice => ({
    value,
    kind,
    parts: partsOf(pieces, (activity) => places.get(activity)),
    pieces,
    open,
  });
  const choices: LogChoice[] = [];
  if (kept && kept.length > 0) choices.push(choice('kept', 'kept', kept, []));
  const key = halfDayKey(at);
  const block = blocks.find((each) => halfDayKey(each) === key);
  if (block) {
    const open = tickParts(block, programme, progress, estimates);
    choices.push(choice('planned', 'planned', closingWork(block, programme, at).pieces, open));
  }
  for (const [group, activities] of groupActivities(sources)) {
    const open = activities.flatMap((activity) => restOf(activity, progress, estimates) ?? []);
    const pieces =
      open.length > 0
        ? open
        : activities.flatMap((activity) => {
            const estimate = estimates.get(activity);
            return estimate ? [{ activity, minutes: estimate.minutes, of: estimate.minutes }] : [];
          });
    choices.push(choice(group, 'week', pieces, open));
  }
  choices.push(choice('none', 'none', [], []));
  return choices;
}

function groupActivities({ programme }: RowSources): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { activity, week } of listActivities(programme.curriculum)) {
    const group = `${week.id} ${partKindOf(activity)}`;
    const known = groups.get(group);
    if (known) known.push(activity.id);
    else groups.set(group, [activity.id]);
  }
  return groups;
}

/** The choice that a new log begins with: the plan, or else the first week with something open. */
export function firstChoice(choices: readonly LogChoice[]): LogChoice | null {
  return (
    choices.find(({ kind }) => kind === 'kept' || kind === 'planned') ??
    choices.find(({ open }) => open.length > 0) ??
    choices.at(-1) ??
    null
  );
}
