import type { Day, Instant, Minutes } from '../units.ts';
import type { ProgrammeSetup } from './command.ts';
import type { AcceptedPlan, Programme } from './document.ts';
import { putExtras } from './extras.ts';
import { recordBefore } from './record-before.ts';

/** The programme that `setup` describes, before its first plan. */
export function beginProgramme(
  id: string,
  setup: ProgrammeSetup,
  today: Day,
): Omit<Programme, 'plans'> {
  const { curriculum, subscription, availability, study, prior, skipped } = setup;
  const plain = { curriculum, skipped, reserve: [], projectDays: 0 };
  return {
    id,
    subscription,
    availability,
    study,
    prior,
    ...putExtras(plain, setup.extras),
    ...recordBefore(setup, id, today),
    estimates: {},
    pins: [],
    misses: [],
    forecasts: [],
  };
}

/** As `beginProgramme`, under the id of its curriculum and with nothing planned yet. */
export function draftProgramme(setup: ProgrammeSetup, today: Day): Programme {
  const nothing: AcceptedPlan = {
    id: 'draft',
    acceptedAt: `${today}T00:00:00.000Z` as Instant,
    acceptedOn: today,
    minutes: 0 as Minutes,
    blocks: [],
    why: { kind: 'start' },
  };
  return { ...beginProgramme(setup.curriculum.id, setup, today), plans: [nothing] };
}
