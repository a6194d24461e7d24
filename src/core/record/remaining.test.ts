import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { applyCommand } from '../plan/apply-command.ts';
import { emptyDocument, type Programme, type Session } from '../plan/document.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import { type Day, type Minutes, minutes, sumMinutes } from '../units.ts';
import { leastRemainder, minutesLeft, progressOf, remainingMinutes } from './remaining.ts';

function estimatesOf({ curriculum, study, estimates }: Programme) {
  return estimateActivities(curriculum, study, estimates);
}

const cuts = fc
  .array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map(minutes));

describe('remainingMinutes', () => {
  it('lies between zero and the estimate, and is zero only where the learner said done or left it out', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const estimates = estimatesOf(programme);
        const said = new Set(programme.ticks.flatMap((t) => t.parts.map((p) => p.activity)));
        for (const [activity, left] of remainingMinutes(programme, estimates)) {
          const estimate = estimates.get(activity)?.minutes ?? 0;
          expect(left).toBeLessThanOrEqual(estimate);
          if (programme.skipped.includes(activity)) expect(left).toBe(0);
          else if (!said.has(activity)) {
            expect(left).toBeGreaterThanOrEqual(Math.min(estimate, leastRemainder));
          }
        }
      }),
    );
  });

  it('is exactly zero when the parts of any cut are ticked, and when the estimate changes after', () => {
    fc.assert(
      fc.property(
        programmeArbitrary,
        cuts,
        fc.integer({ min: 1, max: 999 }),
        (programme, parts, edited) => {
          const [activity] = estimatesOf(programme).keys();
          if (activity === undefined) return;
          const of = sumMinutes(parts);
          const ticks = parts.map((part, index) => ({
            id: `t${index}`,
            day: '2026-12-02' as Day,
            half: 'morning' as const,
            parts: [{ activity, minutes: part, of }],
          }));
          const estimates = { [activity]: edited as Minutes };
          const ticked = { ...programme, ticks, sessions: [], skipped: [], estimates };
          expect(remainingMinutes(ticked, estimatesOf(ticked)).get(activity)).toBe(0);
          const one = { ...ticked, ticks: ticks.slice(1) };
          expect(remainingMinutes(one, estimatesOf(one)).get(activity)).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('never grows by a tick or a log', () => {
    fc.assert(
      fc.property(programmeArbitrary, fc.integer({ min: 1, max: 500 }), (programme, spent) => {
        const before = remainingMinutes(programme, estimatesOf(programme));
        const [activity] = before.keys();
        if (activity === undefined) return;
        const result = applyCommand(
          { ...emptyDocument, programme },
          {
            kind: 'log-session',
            today: '2199-01-01' as Day,
            session: {
              id: 'more',
              day: '2027-03-01' as Day,
              half: 'afternoon',
              minutes: minutes(spent),
              lostMinutes: minutes(0),
              speed: null,
              videoMinutes: null,
              pieces: [{ activity, minutes: minutes(60), of: minutes(90) }],
              comment: '',
            },
          },
        );
        if (!result.ok || !result.value.programme) throw new Error('refused');
        const after = remainingMinutes(result.value.programme, estimatesOf(programme));
        for (const [id, left] of after) expect(left).toBeLessThanOrEqual(before.get(id) ?? 0);
      }),
    );
  });

  it('counts what is logged after a tick on top of it, and what was logged on the way as part', () => {
    const half = (day: string) => ({ day: day as Day, half: 'morning' as const });
    const tick = {
      id: 't',
      ...half('2026-12-02'),
      parts: [{ activity: 'a', minutes: minutes(90), of: minutes(150) }],
    };
    const session = (day: string, spent: number): Session => ({
      id: day,
      ...half(day),
      minutes: minutes(spent),
      lostMinutes: minutes(0),
      speed: null,
      videoMinutes: null,
      pieces: [{ activity: 'a', minutes: minutes(60), of: minutes(150) }],
      comment: '',
    });
    const left = (...sessions: Session[]) =>
      minutesLeft(progressOf({ ticks: [tick], sessions }), 'a', minutes(150));
    expect(left()).toBe(60);
    expect(left(session('2026-12-03', 30))).toBe(30);
    expect(left(session('2026-12-01', 30))).toBe(60);
    expect(left(session('2026-12-02', 60))).toBe(60);
    expect(left(session('2026-12-03', 300))).toBe(10);
  });
});
