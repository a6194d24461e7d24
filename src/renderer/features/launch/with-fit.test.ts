import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import { weekdays } from '#core/calendar/weekday.ts';
import { type Catalogue, readCatalogue } from '#core/curriculum/catalogue.ts';
import { isOptional, listActivities } from '#core/curriculum/curriculum.ts';
import { type FitChanges, fitChange, withChanges } from '#core/fit/fit-change.ts';
import { fitRoom } from '#core/fit/fit-room.ts';
import { draftProgramme } from '#core/plan/begin-programme.ts';
import type { Programme } from '#core/plan/document.ts';
import { extrasOf } from '#core/plan/extras.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import type { Day, Minutes } from '#core/units.ts';
import { usualRamp } from '../../basis/usual-ramp.ts';
import { firstDraft, type LaunchDraft, readDraft } from './launch-draft.ts';
import { withFit } from './with-fit.ts';

const file = '../../../../resources/catalogues/deep-learning-specialization-2021.json';
const text = await readFile(join(import.meta.dirname, file), 'utf8');
const edition = readCatalogue(JSON.parse(text) as Catalogue);
const weeks = edition.courses.flatMap((course) => course.weeks.map(({ id }) => id));
const optional = listActivities(edition).flatMap(({ activity }) =>
  isOptional(activity) ? [activity.id] : [],
);
const today = '2026-12-01' as Day;
const usual = firstDraft(today, [6, 7], edition, null);

const capacities = fc.constantFrom(
  0,
  90,
  180,
  240,
) as fc.Arbitrary<number> as fc.Arbitrary<Minutes>;
const dayArbitrary = fc.nat(30).map((n) => addDays(today, n));
const drafts: fc.Arbitrary<LaunchDraft> = fc
  .record({
    morning: capacities,
    afternoon: capacities,
    weekdays: fc.subarray([...weekdays]),
    days: fc.dictionary(dayArbitrary, fc.constantFrom('on' as const, 'off' as const), {
      maxKeys: 4,
    }),
    speed: fc.constantFrom(1, 1.25, 1.75, 2),
    ramp: fc.constantFrom(null, usualRamp),
    skipped: fc.subarray(optional),
    frameworkDay: fc.boolean(),
    courseEnd: fc.boolean(),
    reserve: fc.nat(2),
    weeks: fc.subarray(weeks, { maxLength: 3 }),
    took: fc.constantFrom(null, 600),
  })
  .map(
    ({
      morning,
      afternoon,
      weekdays: open,
      days,
      speed,
      ramp,
      skipped,
      weeks,
      took,
      ...extras
    }) => ({
      ...usual,
      speed,
      ramp,
      skipped,
      extras: { ...extras, projectDays: 0 },
      before: { weeks, minutes: took as Minutes | null, speed: null },
      pattern: {
        weekdays: open,
        days,
        hours: {
          morning: { ...usual.pattern.hours.morning, capacity: morning },
          afternoon: { ...usual.pattern.hours.afternoon, capacity: afternoon },
        },
      },
    }),
  );

function programmeOf(draft: LaunchDraft): Programme {
  const { setup, problem } = readDraft(draft, edition, today);
  if (setup === null) throw new Error(problem?.failure.kind);
  return draftProgramme(setup, today);
}

/** All that a forecast depends on and a change may touch. */
function basisOf(programme: Programme) {
  const { availability, study, skipped } = programme;
  const days = Array.from({ length: 120 }, (_, n) => hoursOn(availability, addDays(today, n)));
  const { frameworkDay, courseEnd } = extrasOf(programme);
  const extras = { frameworkDay, courseEnd };
  const taught = skipped.filter((id) => optional.includes(id)).sort();
  const minutesOf = ({ morning, afternoon }: (typeof days)[number]) => [
    morning.capacity,
    afternoon.capacity,
  ];
  const { sessions, ticks } = programme;
  return { days: days.map(minutesOf), study, taught, extras, sessions, ticks };
}

test('the controls take over every kind of change: what is drawn is what was promised', () => {
  const way = fc.nat(30);
  fc.assert(
    fc.property(drafts, way, way, way, way, (draft, longer, days, faster, skip) => {
      const programme = programmeOf(draft);
      const room = fitRoom(programme, today);
      const { changes }: { readonly changes: FitChanges } = fitChange(programme, room, {
        longer: Math.min(longer, room.longer),
        days: Math.min(days, room.freeDays.length),
        faster: Math.min(faster, room.targets.length),
        skip: Math.min(skip, room.skippable.length),
      });
      const promised = withChanges(programme, changes);
      expect(basisOf(programmeOf(withFit(draft, changes)))).toEqual(basisOf(promised));
    }),
  );
});
