import type { Curriculum } from '../curriculum/curriculum.ts';
import { steadySpeed } from '../curriculum/speed-plan.ts';
import { defaultAvailability } from '../planner/default-availability.ts';
import type { Cents, Day, Minutes } from '../units.ts';
import type { ProgrammeSetup } from './command.ts';
import { nothingBefore } from './done-before.ts';
import { noExtras } from './extras.ts';

/** What an ordinary learner begins with: $50 a month from `startDay` on, weekends off, 1.75x. */
export function monthlySetup(curriculum: Curriculum, startDay: Day): ProgrammeSetup {
  return {
    curriculum,
    subscription: {
      startDay,
      trialDays: 0,
      safeDays: 3,
      price: { amount: 5000 as Cents, currency: 'USD' },
      period: 'month',
      deadline: null,
    },
    availability: defaultAvailability([6, 7]),
    study: {
      speeds: steadySpeed(1.75),
      pauseRatio: 0.6,
      background: 'some',
      lectureLead: 1,
      overrun: 15 as Minutes,
    },
    prior: null,
    extras: noExtras,
    skipped: [],
    doneBefore: nothingBefore,
  };
}
