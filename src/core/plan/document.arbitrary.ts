import fc from 'fast-check';
import type { Half } from '../calendar/half.ts';
import { type Curriculum, listActivities } from '../curriculum/curriculum.ts';
import type { ForecastSnapshot } from '../forecast/snapshot.ts';
import { availabilityArbitrary } from '../planner/availability.arbitrary.ts';
import type { Cents, Day, Instant, Minutes } from '../units.ts';
import { applyCommand } from './apply-command.ts';
import type { Command } from './command.ts';
import { emptyDocument, type PlanDocument, type Session } from './document.ts';
import { revisionArbitrary } from './revision.arbitrary.ts';
import { dayOfMonthArbitrary, setupArbitrary } from './setup.arbitrary.ts';

const at = '2026-12-01T08:00:00.000Z' as Instant;
const minutes = fc.integer({ min: 1, max: 300 }) as unknown as fc.Arbitrary<Minutes>;
const half = fc.constantFrom<Half>('morning', 'afternoon');
const day = dayOfMonthArbitrary;

/** What may have been forecast on a day. */
const forecastArbitrary: fc.Arbitrary<ForecastSnapshot> = fc
  .record({
    day,
    ends: fc.uniqueArray(day, { maxLength: 3 }),
    safe: day,
    inTime: fc.constantFrom(0, 0.25, 0.814, 1),
    left: minutes,
    needed: minutes,
    expectedCost: fc.constant(5000 as Cents),
  })
  .map(({ ends, ...said }) => {
    const [p10 = null, p50 = null, p90 = null] = [...ends].sort();
    return { ...said, p10, p50, p90 };
  });

/** Sessions within the limits, on activities of `curriculum`. */
export function sessionArbitrary(curriculum: Curriculum, id: string): fc.Arbitrary<Session> {
  const ids = listActivities(curriculum).map(({ activity }) => activity.id);
  return fc
    .record({
      id: fc.constant(id),
      day,
      half,
      minutes,
      lost: fc.nat(100),
      speed: fc.option(fc.constantFrom(1, 1.5, 1.75, 2)),
      videoMinutes: fc.option(minutes),
      pieces:
        ids.length === 0
          ? fc.constant([])
          : fc.array(
              fc.record({
                activity: fc.constantFrom(...ids),
                minutes,
                of: fc.constantFrom(300, 450) as unknown as fc.Arbitrary<Minutes>,
              }),
              { maxLength: 3 },
            ),
      comment: fc.string({ maxLength: 20 }),
    })
    .map(({ lost, ...session }) => ({
      ...session,
      lostMinutes: Math.floor((session.minutes * lost) / 100) as Minutes,
    }));
}

/** Commands as a window may submit them to `document`, sensible or not. */
export function commandArbitrary(document: PlanDocument, id: string): fc.Arbitrary<Command> {
  const { programme } = document;
  if (!programme) return startArbitrary(id);
  const { curriculum } = programme;
  const ids = listActivities(curriculum).map(({ activity }) => activity.id);
  const today = fc.constant('2027-01-09' as Day);
  const session = sessionArbitrary(curriculum, id);
  const known = ids.length === 0 ? fc.constant('none') : fc.constantFrom(...ids);
  const part = fc
    .record({ activity: known, of: fc.integer({ min: 1, max: 300 }), share: fc.nat(100) })
    .map(({ activity, of, share }) => ({
      activity,
      of: of as Minutes,
      minutes: Math.max(1, Math.round((of * share) / 100)) as Minutes,
    }));
  const parts = fc.array(part, { minLength: 1, maxLength: 4 });
  const kind = <K extends Command['kind']>(name: K) => fc.constant(name);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: kind('tick'), id: fc.constant(id), today, day, half, parts }),
    },
    fc.record({ kind: kind('tick'), id: fc.constant(id), today, day, half, parts, session }),
    fc.record({
      kind: kind('untick'),
      at: fc.option(fc.record({ day, half }), { nil: undefined }),
      parts,
    }),
    fc.record({ kind: kind('miss'), today, day, half }),
    fc.record({
      kind: kind('miss-all'),
      today,
      halfDays: fc.array(fc.record({ day, half }), { minLength: 1, maxLength: 4 }),
    }),
    { weight: 3, arbitrary: fc.record({ kind: kind('log-session'), today, session }) },
    fc.record({ kind: kind('edit-session'), today, session }),
    fc.record({
      kind: kind('edit-estimate'),
      activity: known,
      minutes: fc.option(
        fc.integer({ min: 1, max: 600 }),
      ) as unknown as fc.Arbitrary<Minutes | null>,
    }),
    fc.record({ kind: kind('record-forecast'), today, snapshot: forecastArbitrary }),
    fc.record({ kind: kind('change-availability'), availability: availabilityArbitrary }),
    fc.record({
      kind: kind('accept-plan'),
      planId: fc.constant(id),
      at: fc.constant(at),
      today: day,
    }),
    { weight: 4, arbitrary: revisionArbitrary(programme, id) },
  );
}

function startArbitrary(id: string): fc.Arbitrary<Command> {
  return fc.record({
    kind: fc.constant('start-programme' as const),
    id: fc.constant(id),
    planId: fc.constant(`${id}-plan`),
    at: fc.constant(at),
    today: day,
    setup: setupArbitrary,
  });
}

const madeArbitrary: fc.Arbitrary<PlanDocument> = fc
  .tuple(startArbitrary('start'), fc.nat(12))
  .chain(([start, count]) => {
    const begun = applyCommand(emptyDocument, start);
    const first = begun.ok ? begun.value : emptyDocument;
    let chained: fc.Arbitrary<PlanDocument> = fc.constant(first);
    for (let i = 0; i < count; i += 1) {
      chained = chained.chain((document) =>
        commandArbitrary(document, `step-${i}`).map((command) => {
          const next = applyCommand(document, command);
          return next.ok ? next.value : document;
        }),
      );
    }
    return chained;
  });

const { numRuns = 100, seed = 0 } = fc.readConfigureGlobal();
/** Laws that are tried more often make documents of their own. */
const mostTriesOfSample = 20;
const sampleSize = 60;

/** One document of the sample that the laws of a run have in common, made when it is first asked for. */
const sample = new Map<number, PlanDocument>();
const sampledArbitrary = fc.nat(sampleSize - 1).map((at) => {
  const known = sample.get(at);
  if (known) return known;
  const [document = emptyDocument] = fc.sample(madeArbitrary, { numRuns: 1, seed: seed + at });
  sample.set(at, document);
  return document;
});

/**
 * Documents that commands can build: a programme under way, with whatever was ticked and logged. They
 * take longer to make than most laws to try, so that a check draws them from one sample; its seed is
 * that of the run, which a law that fails names.
 */
export const documentArbitrary: fc.Arbitrary<PlanDocument> =
  numRuns > mostTriesOfSample ? madeArbitrary : sampledArbitrary;
