import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfDayKey } from '../calendar/half.ts';
import { isOptional, listActivities } from '../curriculum/curriculum.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { forecastProgramme } from '../forecast/forecast-programme.ts';
import { remainingMinutes } from '../record/remaining.ts';
import type { Day, Instant, Minutes } from '../units.ts';
import { programmeAfter } from './applied.fixture.ts';
import { applyCommand } from './apply-command.ts';
import { checkDocument } from './check-document.ts';
import type { Acceptance } from './command.ts';
import { describePlanChange, planHistory } from './describe-plan-change.ts';
import type { Programme } from './document.ts';
import { extrasOf } from './extras.ts';
import { followedBlocks } from './followed-blocks.ts';
import { applyStep, startHistory } from './history.ts';
import { replanLeft } from './replan.ts';
import { revisedArbitrary, underwayArbitrary } from './underway.arbitrary.ts';

const at = '2026-12-01T08:00:00.000Z' as Instant;
const accept = (today: string): Acceptance => ({ planId: 'new', at, today: today as Day });

describe('revise', () => {
  it('is one step: undone, everything is as it was', () => {
    fc.assert(
      fc.property(revisedArbitrary, ({ document, command }) => {
        const next = applyStep(startHistory(document), command);
        if (!next.ok) return;
        expect(checkDocument(next.value.document)).toBeNull();
        const back = applyStep(next.value, { kind: 'undo' });
        expect(back.ok && back.value.document).toEqual(document);
      }),
    );
  });

  it('never moves the past, and keeps every plan', () => {
    fc.assert(
      fc.property(revisedArbitrary, ({ document, command }) => {
        const next = applyCommand(document, command);
        if (!next.ok || !next.value.programme || !('today' in command)) return;
        const past = (p: Programme) => followedBlocks(p).filter((b) => b.day < command.today);
        expect(past(next.value.programme)).toEqual(past(document.programme));
        expect(next.value.programme.plans.slice(0, -1)).toEqual(document.programme.plans);
      }),
    );
  });

  it('that changes nothing plans what accepting a plan plans, and a second time nothing new', () => {
    fc.assert(
      fc.property(underwayArbitrary, (document) => {
        const acceptance = accept('2026-12-20');
        const why = { kind: 'replan' } as const;
        const revision = { kind: 'revise', ...acceptance, changes: {}, why } as const;
        const once = programmeAfter(document, revision);
        expect(once).toEqual(programmeAfter(document, { kind: 'accept-plan', ...acceptance }));
        const twice = programmeAfter(
          { ...document, programme: once },
          { ...revision, planId: 'newer' },
        );
        const change = describePlanChange(once, twice, acceptance.today);
        expect(change.moved).toEqual([]);
        expect(change.minutes.after).toBe(change.minutes.before);
        expect(change.finish.after).toBe(change.finish.before);
        expect(change.hours.after).toBe(change.hours.before);
      }),
    );
  });

  it('plans nothing into reserve, on any day to come, and says so in hours', () => {
    fc.assert(
      fc.property(revisedArbitrary, ({ document, command }) => {
        const next = applyCommand(document, command);
        if (!next.ok || !next.value.programme || !('today' in command)) return;
        const { programme } = next.value;
        const reserve = new Set(programme.reserve.map(halfDayKey));
        const { fresh } = replanLeft(programme, command.today);
        expect(fresh.blocks.filter((block) => reserve.has(halfDayKey(block)))).toEqual([]);
      }),
    );
  });
});

describe('what is left out', () => {
  it('is planned nowhere, forecast nowhere, never costs time, and comes back whole', () => {
    fc.assert(
      fc.property(underwayArbitrary, fc.nat(), ({ programme, ...rest }, pick) => {
        const document = { ...rest, programme: { ...programme, skipped: [] } };
        const optional = listActivities(programme.curriculum)
          .map(({ activity }) => activity)
          .filter(isOptional);
        const one = optional[pick % Math.max(1, optional.length)];
        if (!one) return;
        const acceptance = accept('2026-12-20');
        const why = { kind: 'skip', count: 1, minutes: 5 as Minutes } as const;
        const changes = { skipped: [one.id] };
        const without = programmeAfter(document, { kind: 'revise', ...acceptance, changes, why });
        const { curriculum, study, estimates: own } = without;
        const estimates = estimateActivities(curriculum, study, own);
        expect(remainingMinutes(without, estimates).get(one.id)).toBe(0);
        const planned = replanLeft(without, acceptance.today).fresh.blocks;
        const pieces = planned.flatMap((block) => block.pieces.map(({ activity }) => activity));
        expect(pieces).not.toContain(one.id);
        const [now, then] = [document.programme, without].map((each) =>
          forecastProgramme(each, acceptance.today),
        );
        if (!now || !then) throw new Error('no forecast');
        expect(then.inTime).toBeGreaterThanOrEqual(now.inTime);
        expect(then.needed.p90).toBeLessThanOrEqual(now.needed.p90);
        const back = programmeAfter(
          { ...rest, programme: without },
          { kind: 'revise', ...acceptance, planId: 'newer', changes: { skipped: [] }, why },
        );
        expect(describePlanChange(without, back, acceptance.today).restored).toEqual([one.id]);
        expect(back.plans.at(-1)?.minutes).toBe(
          programmeAfter(document, { kind: 'accept-plan', ...acceptance }).plans.at(-1)?.minutes,
        );
      }),
    );
  });

  it('is never what the certificate takes', () => {
    fc.assert(
      fc.property(underwayArbitrary, (document) => {
        const needed = listActivities(document.programme.curriculum).find(
          ({ activity }) => !isOptional(activity),
        );
        if (!needed) return;
        const changes = { skipped: [needed.activity.id] };
        const why = { kind: 'settings' } as const;
        const command = { kind: 'revise', ...accept('2026-12-20'), changes, why } as const;
        expect(applyCommand(document, command)).toMatchObject({
          error: { kind: 'not-optional', activity: needed.activity.id },
        });
      }),
    );
  });
});

describe('extras', () => {
  it('can be turned on and off and on: what was on is on, and the rest keeps its minutes', () => {
    fc.assert(
      fc.property(
        underwayArbitrary,
        fc.boolean(),
        fc.boolean(),
        (document, frameworkDay, courseEnd) => {
          const why = { kind: 'settings' } as const;
          const turn = (programme: Programme, on: boolean, planId: string) => {
            const all = { frameworkDay: frameworkDay && on, courseEnd: courseEnd && on };
            const extras = { ...all, reserve: [], projectDays: 0 };
            const acceptance = { ...accept('2026-12-20'), planId };
            const changes = { extras };
            return programmeAfter(
              { ...document, programme },
              { kind: 'revise', ...acceptance, changes, why },
            );
          };
          const off = turn(document.programme, false, 'off');
          expect(extrasOf(off)).toMatchObject({ frameworkDay: false, courseEnd: false });
          const on = turn(off, true, 'on');
          const hasDay = listActivities(on.curriculum).some(
            ({ activity }) => activity.kind === 'extra' && activity.extra === 'framework-day',
          );
          if (courseEnd) expect(extrasOf(on).courseEnd).toBe(true);
          if (frameworkDay) expect(extrasOf(on).frameworkDay).toBe(hasDay);
          const again = turn(turn(on, false, 'off again'), true, 'on again');
          expect(again.plans.at(-1)?.minutes).toBe(on.plans.at(-1)?.minutes);
          expect(again.curriculum).toEqual(on.curriculum);
        },
      ),
    );
  });
});

describe('planHistory', () => {
  it('tells each plan once, and what the last one changed as it was described', () => {
    fc.assert(
      fc.property(revisedArbitrary, ({ document, command }) => {
        const next = applyCommand(document, command);
        if (!next.ok || !next.value.programme || !('today' in command)) return;
        const { programme } = next.value;
        const chapters = planHistory(programme);
        expect(chapters.map(({ plan }) => plan)).toEqual(programme.plans);
        expect(chapters.map(({ change }) => change === null)).toEqual(
          programme.plans.map((_, index) => index === 0),
        );
        const described = describePlanChange(document.programme, programme, command.today);
        expect(chapters.at(-1)?.change?.finish).toEqual(described.finish);
        expect(chapters.at(-1)?.change?.minutes).toEqual(described.minutes);
      }),
    );
  });
});
