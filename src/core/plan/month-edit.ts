import { assertNever } from '../assert-never.ts';
import { type Half, type HalfDay, halfDayKey, halves } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Availability } from '../planner/availability.ts';
import { hoursOn } from '../planner/hours-on.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Day, type Minutes, sumMinutes } from '../units.ts';
import { carryPins } from './carry-pins.ts';
import { changeReserve, type ReserveChange } from './change-reserve.ts';
import type { Acceptance, Command, PlanChanges } from './command.ts';
import type { Programme } from './document.ts';
import { extrasOf } from './extras.ts';
import { paintDays } from './paint-days.ts';
import type { PlanReason } from './plan-reason.ts';
import type { Refusal } from './refusal.ts';
import type { HoursChange } from './with-exception.ts';

/** What a learner does to the month with the hand; each is one step and one plan. */
export type MonthEdit =
  /** `change` is painted over `days`, in order; of these the past ones stay as they are. */
  | { readonly kind: 'paint'; readonly days: readonly Day[]; readonly change: HoursChange }
  /** These are the hours from now on, of `day` or in general. */
  | { readonly kind: 'hours'; readonly day: Day; readonly availability: Availability }
  | ({ readonly kind: 'reserve' } & ReserveChange)
  | { readonly kind: 'project-days'; readonly count: number }
  | { readonly kind: 'move' | 'swap'; readonly from: HalfDay; readonly to: HalfDay }
  | { readonly kind: 'pin'; readonly day: Day; readonly half: Half }
  /** The pins of a half-day, or only that of one activity. */
  | {
      readonly kind: 'unpin';
      readonly day: Day;
      readonly half: Half;
      readonly activity?: ActivityId | undefined;
    };

/** The command that does `edit` to the programme, or why there is none. */
export function commandOfEdit(
  programme: Programme,
  edit: MonthEdit,
  acceptance: Acceptance,
): Result<Command, Refusal> {
  const { today } = acceptance;
  const revise = (changes: PlanChanges, why: PlanReason) =>
    ok({ kind: 'revise', ...acceptance, changes, why } as const);
  switch (edit.kind) {
    case 'paint': {
      const days = edit.days.filter((day) => day >= today);
      const availability = paintDays(programme.availability, days, edit.change);
      const why = hoursReason(programme.availability, availability, days);
      return why ? revise({ availability }, why) : fail({ kind: 'nothing-to-move' });
    }
    case 'hours': {
      const { availability, day } = edit;
      const why = hoursReason(programme.availability, availability, [day]);
      return why ? revise({ availability }, why) : fail({ kind: 'nothing-to-move' });
    }
    case 'reserve': {
      const reserve = changeReserve(programme, edit, today);
      if (!reserve.ok) return reserve;
      const ahead = reserve.value.filter(({ day }) => day >= today);
      return revise(
        { extras: { ...extrasOf(programme), reserve: reserve.value } },
        { kind: 'keep-free', halfDays: ahead.length },
      );
    }
    case 'project-days':
      return revise(
        { extras: { ...extrasOf(programme), projectDays: edit.count } },
        { kind: 'settings' },
      );
    case 'move': {
      const { from, to } = edit;
      if (halfDayKey(from) === halfDayKey(to)) return fail({ kind: 'nothing-to-move' });
      const isReserve = programme.reserve.some((at) => halfDayKey(at) === halfDayKey(from));
      if (isReserve) {
        return commandOfEdit(programme, { kind: 'reserve', add: [to], remove: [from] }, acceptance);
      }
      const pins = from.day < today ? [] : carryPins(programme, from, to);
      if (pins.length === 0) return fail({ kind: 'nothing-to-move' });
      return ok({ kind: 'pin', ...acceptance, pins, from });
    }
    case 'swap':
      return ok({ kind: 'swap', ...acceptance, a: edit.from, b: edit.to });
    case 'pin': {
      const at = { day: edit.day, half: edit.half };
      const pins = at.day < today ? [] : carryPins(programme, at, at);
      if (pins.length === 0) return fail({ kind: 'nothing-to-move' });
      return ok({ kind: 'pin', ...acceptance, pins, from: at });
    }
    case 'unpin': {
      const { day, half, activity } = edit;
      return ok({ kind: 'unpin', ...acceptance, day, half, ...(activity && { activity }) });
    }
    default:
      return assertNever(edit);
  }
}

/** The hours of those of `days` that change, before and after; null if none does. */
function hoursReason(
  before: Availability,
  after: Availability,
  days: readonly Day[],
): Extract<PlanReason, { kind: 'hours' }> | null {
  const changed = days.filter((day) => !isSameDay(before, after, day)).sort();
  const [from] = changed;
  const to = changed.at(-1);
  if (from === undefined || to === undefined) return null;
  return {
    kind: 'hours',
    from,
    to,
    before: minutesOf(before, changed),
    after: minutesOf(after, changed),
  };
}

function isSameDay(a: Availability, b: Availability, day: Day): boolean {
  const [one, other] = [hoursOn(a, day), hoursOn(b, day)];
  return halves.every(
    (half) => one[half].capacity === other[half].capacity && one[half].start === other[half].start,
  );
}

function minutesOf(availability: Availability, days: readonly Day[]): Minutes {
  const capacities = days.flatMap((day) =>
    halves.map((half) => hoursOn(availability, day)[half].capacity),
  );
  return sumMinutes(capacities);
}
