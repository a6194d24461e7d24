import { changeReserve, type ReserveChange } from '#core/plan/change-reserve.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import type { MonthEdit } from '#core/plan/month-edit.ts';
import type { Refusal } from '#core/plan/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Day } from '#core/units.ts';
import type { LaunchDraft } from './launch-draft.ts';
import { paintPattern } from './study-pattern.ts';

/**
 * The draft after an edit of its month, which `setup` is drawn from, or why it cannot be. Work is
 * moved once there is a plan: before it, of what is carried only reserve goes somewhere.
 */
export function editDraft(
  draft: LaunchDraft,
  { extras, availability }: ProgrammeSetup,
  edit: MonthEdit,
  first: Day,
): Result<LaunchDraft, Refusal> {
  const withReserve = (change: ReserveChange) => {
    const { reserve } = extras;
    const changed = changeReserve({ reserve, availability, pins: [] }, change, first);
    if (!changed.ok) return changed;
    const reserveAt = changed.value;
    return ok({ ...draft, extras: { ...draft.extras, reserve: reserveAt.length, reserveAt } });
  };
  switch (edit.kind) {
    case 'paint': {
      const days = edit.days.filter((day) => day >= first);
      return ok({ ...draft, pattern: paintPattern(draft.pattern, days, edit.change) });
    }
    case 'reserve':
      return withReserve(edit);
    case 'move':
      return withReserve({ add: [edit.to], remove: [edit.from] });
    case 'project-days':
      return ok({ ...draft, extras: { ...draft.extras, projectDays: edit.count } });
    default:
      return fail({ kind: 'nothing-to-move' });
  }
}
