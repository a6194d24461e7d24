import fc from 'fast-check';
import { listActivities } from '../curriculum/curriculum.ts';
import { availabilityArbitrary } from '../planner/availability.arbitrary.ts';
import type { Pin } from '../planner/pin.ts';
import type { Day, Instant, Minutes } from '../units.ts';
import type { Command, PlanChanges } from './command.ts';
import type { Programme } from './document.ts';
import type { PlanReason, PlanStep } from './plan-reason.ts';
import {
  dayOfMonthArbitrary as day,
  extrasArbitrary,
  halfDayArbitrary,
  skippedArbitrary,
  studyArbitrary,
  subscriptionArbitrary,
} from './setup.arbitrary.ts';

const at = fc.constant('2026-12-01T08:00:00.000Z' as Instant);
const minutes = fc.integer({ min: 1, max: 200 }) as fc.Arbitrary<number> as fc.Arbitrary<Minutes>;
const kind = <Kind extends string>(name: Kind) => fc.constant(name);

const stepArbitrary: fc.Arbitrary<PlanStep> = fc.oneof(
  fc.record({ kind: kind('use-reserve'), halfDays: fc.nat(5) }),
  fc.record({ kind: kind('spread'), days: fc.nat(5), minutes }),
  fc.record({ kind: kind('skip'), count: fc.nat(5), minutes }),
  fc.record({ kind: kind('faster'), from: kind('1').map(Number), to: fc.constantFrom(1.5, 1.75) }),
  fc.record({ kind: kind('add-day'), day, minutes }),
  fc.record({ kind: kind('more-time'), minutes }),
);

const reasonArbitrary: fc.Arbitrary<PlanReason> = fc.oneof(
  fc.constantFrom<PlanReason>({ kind: 'replan' }, { kind: 'settings' }),
  fc.record({ kind: kind('push'), days: fc.nat(9) }),
  stepArbitrary,
  fc.record({
    kind: kind('fit'),
    before: fc.constantFrom(0, 0.4),
    after: fc.constantFrom(0.8, 1),
    steps: fc.array(stepArbitrary, { maxLength: 2 }),
  }),
  fc.record({
    kind: kind('move'),
    from: fc.option(halfDayArbitrary),
    to: fc.option(halfDayArbitrary),
  }),
  fc.record({ kind: kind('hours'), from: day, to: day, before: minutes, after: minutes }),
  fc.record({ kind: kind('keep-free'), halfDays: fc.nat(5) }),
);

/** Commands that change what the plan of `programme` rests on, sensible or not. */
export function revisionArbitrary(programme: Programme, id: string): fc.Arbitrary<Command> {
  const { curriculum } = programme;
  const acceptance = { planId: fc.constant(id), at, today: day };
  const pin = pinArbitrary(programme);
  const maybe = <Value>(value: fc.Arbitrary<Value>) =>
    fc.option(value, { nil: undefined, freq: 2 });
  const changes: fc.Arbitrary<PlanChanges> = fc.record({
    availability: maybe(availabilityArbitrary),
    study: maybe(studyArbitrary(curriculum)),
    subscription: maybe(subscriptionArbitrary),
    skipped: maybe(skippedArbitrary(curriculum)),
    extras: maybe(extrasArbitrary),
    pins: maybe(fc.array(pin, { maxLength: 2 })),
  });
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ kind: kind('revise'), ...acceptance, changes, why: reasonArbitrary }),
    },
    fc.record({
      kind: kind('pin'),
      ...acceptance,
      pins: fc.array(pin, { minLength: 1, maxLength: 2 }),
      from: maybe(halfDayArbitrary),
    }),
    halfDayArbitrary.chain(({ day: on, half }) =>
      fc.record({
        kind: kind('unpin'),
        ...acceptance,
        day: fc.constant<Day>(on),
        half: fc.constant(half),
      }),
    ),
    fc.record({ kind: kind('swap'), ...acceptance, a: halfDayArbitrary, b: halfDayArbitrary }),
  );
}

/** Anything anywhere, or what stands in the last plan, pinned to its place. */
function pinArbitrary({ curriculum, plans }: Programme): fc.Arbitrary<Pin> {
  const ids = listActivities(curriculum).map(({ activity }) => activity.id);
  const activity = ids.length === 0 ? fc.constant('none') : fc.constantFrom(...ids);
  const anywhere = fc
    .tuple(activity, halfDayArbitrary, fc.option(minutes, { nil: undefined }))
    .map(([id, at, own]): Pin => ({ activity: id, ...at, ...(own ? { minutes: own } : {}) }));
  const planned = (plans.at(-1)?.blocks ?? []).flatMap(({ day: on, half, pieces }) =>
    pieces.map(
      (piece): Pin => ({ activity: piece.activity, day: on, half, minutes: piece.minutes }),
    ),
  );
  if (planned.length === 0) return anywhere;
  return fc.oneof(anywhere, { weight: 2, arbitrary: fc.constantFrom(...planned) });
}
