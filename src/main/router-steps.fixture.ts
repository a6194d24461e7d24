import type { Step } from '#core/plan/history.ts';

const hours = {
  morning: { start: '09:00', capacity: 180 },
  afternoon: { start: '13:30', capacity: 180 },
};

/** The start of a programme of one lecture and one assignment. */
export const programmeStep = {
  kind: 'start-programme',
  id: 'programme',
  planId: 'plan',
  at: '2026-12-01T08:00:00.000Z',
  today: '2026-12-01',
  setup: {
    curriculum: {
      id: 'small',
      title: 'A small programme',
      edition: '1',
      statedHours: 5,
      courses: [
        {
          id: 'c1',
          number: 1,
          title: 'The only course',
          statedHours: 5,
          weeks: [
            {
              id: 'c1w1',
              number: 1,
              title: 'The only week',
              statedHours: null,
              activities: [
                {
                  kind: 'lecture',
                  id: 'c1w1-lecture-01',
                  title: 'A lecture',
                  seconds: 600,
                  precision: 'second',
                  optional: false,
                },
                {
                  kind: 'assignment',
                  id: 'c1w1-assignment-1',
                  title: 'An assignment',
                  framework: null,
                  graded: true,
                },
              ],
            },
          ],
        },
      ],
    },
    subscription: {
      startDay: '2026-12-01',
      trialDays: 0,
      safeDays: 3,
      price: { amount: 5000, currency: 'USD' },
      period: 'month',
      deadline: null,
    },
    availability: {
      weekly: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours },
      exceptions: {},
    },
    study: {
      speeds: { target: 1.5, ramp: null, weeks: {}, hard: [], fallback: 1.25 },
      pauseRatio: 0.6,
      background: 'some',
      lectureLead: 1,
      overrun: 15,
    },
    prior: null,
    extras: { frameworkDay: false, courseEnd: false, reserve: [], projectDays: 0 },
    skipped: [],
    doneBefore: { weeks: [], minutes: null, speed: null },
  },
} satisfies Shape<Extract<Step, { kind: 'start-programme' }>>;

/** An hour on the lecture. */
export const session = {
  id: 'session',
  day: '2026-12-02',
  half: 'morning',
  minutes: 60,
  lostMinutes: 0,
  speed: 1.5,
  videoMinutes: 30,
  pieces: [{ activity: 'c1w1-lecture-01', minutes: 16, of: 16 }],
  comment: '',
};

/** A type without its units, as a window sends it. */
type Shape<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : { [Key in keyof Value]: Shape<Value[Key]> };
