import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listActivities } from '../curriculum/curriculum.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import {
  forecastInputOf,
  forecastProgramme,
  forecastSetup,
} from '../forecast/forecast-programme.ts';
import { attendanceRatios } from '../record/attendance.ts';
import { burndown } from '../record/burndown.ts';
import { remainingMinutes } from '../record/remaining.ts';
import { type Day, type Instant, type Minutes, sumMinutes } from '../units.ts';
import { applyCommand } from './apply-command.ts';
import type { ProgrammeSetup } from './command.ts';
import { emptyDocument, type Programme } from './document.ts';
import { planSetup } from './plan-setup.ts';
import { setupArbitrary } from './setup.arbitrary.ts';

const today = '2026-12-14' as Day;
const middle = setupArbitrary.chain((setup) => {
  const weeks = setup.curriculum.courses.flatMap((course) => course.weeks.map(({ id }) => id));
  return fc
    .tuple(fc.subarray(weeks, { minLength: 1 }), fc.option(fc.nat(400)))
    .map(([done, minutes]): ProgrammeSetup => {
      const total = minutes as Minutes | null;
      return { ...setup, doneBefore: { weeks: done, minutes: total, speed: null } };
    });
});

function start(setup: ProgrammeSetup): Programme {
  const at = `${today}T08:00:00.000Z` as Instant;
  const command = { kind: 'start-programme', id: 'p', planId: 'plan', at, today, setup } as const;
  const begun = applyCommand(emptyDocument, command);
  if (!begun.ok || !begun.value.programme) throw new Error(JSON.stringify(begun));
  return begun.value.programme;
}

describe('a programme that is begun in the middle', () => {
  it('plans what is not done, and finds all of the rest done', () => {
    fc.assert(
      fc.property(middle, (setup) => {
        const programme = start(setup);
        const { curriculum, study } = programme;
        const left = remainingMinutes(programme, estimateActivities(curriculum, study, {}));
        const done = new Set(setup.doneBefore.weeks);
        for (const { activity, week } of listActivities(curriculum)) {
          const isDone = done.has(week.id) && activity.kind !== 'extra';
          const isOut = programme.skipped.includes(activity.id);
          expect(left.get(activity.id) === 0).toBe(isDone || isOut);
        }
        expect(programme.plans[0].minutes).toBe(sumMinutes(left.values()));
        expect(programme.plans[0].blocks).toEqual(planSetup(setup, today).blocks);
      }),
    );
  });

  it('has every word of it before the plan, and a day never longer than it is', () => {
    fc.assert(
      fc.property(middle, (setup) => {
        const { ticks, sessions } = start(setup);
        const days = sessions.map(({ day }) => day);
        expect([...ticks, ...sessions].every(({ day }) => day < today)).toBe(true);
        expect(new Set(days).size).toBe(days.length);
        const logged = sumMinutes(sessions.map(({ minutes }) => minutes));
        const { minutes } = setup.doneBefore;
        expect(logged).toBe(ticks.length === 0 ? 0 : (minutes ?? 0));
      }),
    );
  });

  it('learns the pace from the time that is known, and nothing of how well plans are kept', () => {
    fc.assert(
      fc.property(middle, (setup) => {
        const programme = start(setup);
        expect(attendanceRatios(programme, today)).toEqual([]);
        const { observations } = forecastInputOf(programme, today).pace;
        const logged = programme.sessions.length;
        expect(observations.lectures + observations.homework > 0).toBe(logged > 0);
      }),
    );
  });

  it('burns down from the whole', () => {
    fc.assert(
      fc.property(middle, (setup) => {
        const programme = start(setup);
        if (programme.ticks.length === 0) return;
        const { curriculum, study, skipped } = programme;
        const estimates = estimateActivities(curriculum, study, {});
        const whole = sumMinutes(
          [...estimates].flatMap(([id, { minutes }]) => (skipped.includes(id) ? [] : [minutes])),
        );
        const [first] = burndown(programme, estimates, { day: today, half: 'morning' });
        expect(first?.actual).toBe(whole);
      }),
    );
  });

  it('is forecast before it is begun as it is on the day that it is begun', () => {
    fc.assert(
      fc.property(middle, (setup) => {
        const named = { ...setup, curriculum: { ...setup.curriculum, id: 'p' } };
        expect(forecastProgramme(start(named), today)).toEqual(forecastSetup(named, today));
      }),
    );
  });

  it('takes no week that is not there, and no week of more than 24 hours', () => {
    fc.assert(
      fc.property(setupArbitrary, (setup) => {
        const begin = (weeks: string[], minutes: number | null) => {
          const doneBefore = { weeks, minutes: minutes as Minutes | null, speed: null };
          const at = `${today}T08:00:00.000Z` as Instant;
          return applyCommand(emptyDocument, {
            ...{ kind: 'start-programme', id: 'p', planId: 'plan', at, today },
            setup: { ...setup, doneBefore },
          });
        };
        expect(begin(['nowhere'], null)).toMatchObject({ error: { kind: 'unknown-week' } });
        const [first] = setup.curriculum.courses.flatMap((course) => course.weeks);
        for (const minutes of [1441, -1, 0.5, Number.NaN]) {
          expect(begin([first?.id ?? ''], minutes)).toMatchObject({
            error: { kind: 'out-of-range', field: 'minutesBefore' },
          });
        }
      }),
    );
  });
});
