import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecastProgramme } from '../forecast/forecast-programme.ts';
import type { Programme } from '../plan/document.ts';
import { revise } from '../plan/revise.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import type { Day, Instant } from '../units.ts';
import { candidateChanges } from './candidate-changes.ts';
import { type Fit, fitChange, withChanges } from './fit-change.ts';
import { fitDeadline, reachesGoal, wholePercent } from './fit-goal.ts';
import { fitReason } from './fit-reason.ts';
import { fitRoom } from './fit-room.ts';
import { fitSearch } from './fit-search.ts';
import { countWays, type FitSize, fitKind, fitWays, isWithin } from './fit-size.ts';
import { type FitAnswer, leastOdds, mostFits } from './rank-fits.ts';

const today = '2026-12-10' as Day;
const goals = fc.constantFrom(0.5, 0.8);

function answerOf(programme: Programme, goal: number): FitAnswer {
  const search = fitSearch(programme, today, goal);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

function oddsOf(programme: Programme): number {
  const deadline = fitDeadline(programme.subscription, today);
  return wholePercent(forecastProgramme(programme, today)[deadline.odds]);
}

/** It can be made, and then has the odds that it promises. */
function expectKept(programme: Programme, fit: Fit): void {
  const before = forecastProgramme(programme, today);
  const why = fitReason(before, fit, fitDeadline(programme.subscription, today));
  const at = `${today}T09:00:00.000Z` as Instant;
  const revision = { planId: 'fit', at, today, changes: fit.changes, why };
  const revised = revise(programme, revision);
  if (!revised.ok) throw new Error(JSON.stringify(revised.error));
  expect(forecastProgramme(revised.value, today)).toEqual(fit.forecast);
}

/** It is enough, and with a step less it would not be. */
function expectSmallest(programme: Programme, { size, forecast }: Fit, goal: number): void {
  const deadline = fitDeadline(programme.subscription, today);
  expect(reachesGoal(forecast, deadline, goal)).toBe(true);
  // Beside another way, not every number of days and speeds is looked at.
  const isPair = fitKind(size).includes(' ');
  const looked = fitWays.filter((way) => size[way] > 0 && (way === 'longer' || !isPair));
  for (const way of looked) {
    const less: FitSize = { ...size, [way]: size[way] - 1 };
    const { changes } = fitChange(programme, fitRoom(programme, today), less);
    const shorter = forecastProgramme(withChanges(programme, changes), today);
    expect(reachesGoal(shorter, deadline, goal)).toBe(false);
  }
}

/** Few, each of other ways, none further than another, that which asks least first. */
function expectDistinct(fits: readonly Fit[]): void {
  expect(fits.length).toBeLessThanOrEqual(mostFits);
  expect(new Set(fits.map(({ size }) => fitKind(size))).size).toBe(fits.length);
  for (const [n, fit] of fits.entries()) {
    for (const later of fits.slice(n + 1)) {
      expect(fit.effort).toBeLessThanOrEqual(later.effort);
      expect(isWithin(fit.size, later.size)).toBe(false);
      expect(isWithin(later.size, fit.size)).toBe(false);
    }
  }
}

type ShortAnswer = Extract<FitAnswer, { readonly kind: 'short' }>;

/** Few, that which asks more is likelier, and all of it short of what is enough. */
function expectNearest(programme: Programme, { fits, enough }: ShortAnswer, goal: number): void {
  const deadline = fitDeadline(programme.subscription, today);
  const oddsIn = ({ forecast }: Fit) => wholePercent(forecast[deadline.odds]);
  expect(fits.length).toBeLessThanOrEqual(mostFits);
  let reached = oddsOf(programme);
  let effort = 0;
  for (const fit of fits) {
    expect(reachesGoal(fit.forecast, deadline, goal)).toBe(false);
    expect(oddsIn(fit)).toBeGreaterThan(reached);
    expect(fit.effort).toBeGreaterThan(effort);
    reached = oddsIn(fit);
    effort = fit.effort;
  }
  if (enough) {
    expect(reachesGoal(enough.forecast, deadline, goal)).toBe(true);
    expect(countWays(enough.size)).toBeGreaterThan(2);
    expect(enough.effort).toBeGreaterThan(effort);
  }
  const room = fitRoom(programme, today);
  // The first of them: each costs a forecast.
  for (const ladder of candidateChanges(room).usual.slice(0, 6)) {
    const top = ladder.at(-1);
    if (!top) continue;
    const change = fitChange(programme, room, top);
    if (enough && change.effort >= enough.effort) continue;
    expect(oddsOf(withChanges(programme, change.changes))).toBeLessThanOrEqual(reached);
  }
}

type LateAnswer = Extract<FitAnswer, { readonly kind: 'late' }>;

/** No change makes it likely; those that are shown end sooner, cost no more, and save what they ask. */
function expectLate(programme: Programme, { best, fits }: LateAnswer): void {
  const before = forecastProgramme(programme, today);
  const room = fitRoom(programme, today);
  const all: FitSize = {
    longer: room.longer,
    days: room.freeDays.length,
    faster: room.targets.length,
    skip: room.skippable.length,
  };
  const { changes } = fitChange(programme, room, all);
  expect(best).toBe(oddsOf(withChanges(programme, changes)));
  expect(best < leastOdds || best === oddsOf(programme)).toBe(true);
  expect(fits.length).toBeLessThanOrEqual(mostFits);
  let { expectedCost } = before;
  let effort = 0;
  for (const fit of fits) {
    const { finish } = fit.forecast;
    expect(finish.p50 !== null).toBe(true);
    expect((finish.p50 ?? '') <= (before.finish.p50 ?? '9999')).toBe(true);
    expect(fit.forecast.expectedCost).toBeLessThanOrEqual(expectedCost);
    expect(fit.effort).toBeGreaterThan(effort);
    ({ expectedCost } = fit.forecast);
    effort = fit.effort;
  }
}

describe('make it fit', () => {
  test('says what is true: it fits, or this is the least that is enough, or the nearest', () => {
    fc.assert(
      fc.property(programmeArbitrary, goals, (programme, goal) => {
        const answer = answerOf(programme, goal);
        const before = forecastProgramme(programme, today);
        const isThere = reachesGoal(before, fitDeadline(programme.subscription, today), goal);
        expect(answer.kind === 'fits').toBe(isThere);
        if (answer.kind === 'found') {
          expectDistinct(answer.fits);
          for (const fit of answer.fits) expectKept(programme, fit);
          for (const fit of answer.fits) expectSmallest(programme, fit, goal);
        }
        if (answer.kind === 'short') {
          expectNearest(programme, answer, goal);
          for (const fit of answer.fits) expectKept(programme, fit);
          if (answer.enough) expectKept(programme, answer.enough);
        }
        if (answer.kind === 'late') {
          expectLate(programme, answer);
          for (const fit of answer.fits) expectKept(programme, fit);
        }
      }),
    );
  });

  test('going further in any way never makes it less likely, and asks more', () => {
    fc.assert(
      fc.property(programmeArbitrary, fc.nat(1000), (programme, pick) => {
        const room = fitRoom(programme, today);
        const { usual, last } = candidateChanges(room);
        const ladders = [...usual, ...last];
        const ladder = ladders[pick % Math.max(1, ladders.length)];
        fc.pre(ladder !== undefined);
        let before = oddsOf(programme);
        let effort = -1;
        for (const size of ladder.filter((_, n) => n % 9 === 0)) {
          const change = fitChange(programme, room, size);
          const odds = oddsOf(withChanges(programme, change.changes));
          expect(odds).toBeGreaterThanOrEqual(before);
          expect(change.effort).toBeGreaterThan(effort);
          ({ effort } = change);
          before = odds;
        }
      }),
    );
  });
});
