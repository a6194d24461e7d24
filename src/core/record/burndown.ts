import { renewalDay } from '../calendar/billing.ts';
import { addDays, daysBetween } from '../calendar/day.ts';
import { compareHalfDays, type HalfDay, halves } from '../calendar/half.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import type { Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import type { Day, Minutes } from '../units.ts';
import { addWord, type GrowingProgress, inOrder, minutesLeft } from './remaining.ts';

/** What is left at the end of a half-day, in estimated minutes. */
export interface BurndownRow extends HalfDay {
  /** By the first accepted plan. */
  readonly baseline: Minutes;
  /** By what was ticked and logged; null of half-days to come. */
  readonly actual: Minutes | null;
}

/** No chart shows more points than this; a longer span keeps every second, third ... half-day. */
const mostRows = 400;

/** A renewal is shown if it comes within a month, and a trial, of all else; a year is no chart. */
const nearDays = 38;

/**
 * What was to be left and what was left at the end of every half-day, from the first day of the plan
 * or the record to the last of plan, `now` and a renewal that is near. Neither is ever below zero;
 * the baseline is flat where nothing is planned; the last `actual` is the sum of all remaining
 * minutes. What is left out by now was never to be done.
 */
export function burndown(
  programme: Programme,
  estimates: Estimates,
  now: HalfDay,
): readonly BurndownRow[] {
  const halfDays = thinOut(halfDaysBetween(...spanOf(programme, now.day)), now);
  const baseline = baselineAt(programme);
  const actual = actualAt(programme, estimates);
  return halfDays.map((at) => ({
    ...at,
    baseline: baseline(at),
    actual: compareHalfDays(at, now) <= 0 ? actual(at, compareHalfDays(at, now) === 0) : null,
  }));
}

function spanOf(programme: Programme, today: Day): [Day, Day] {
  const { plans, subscription, ticks, sessions } = programme;
  const blocks = followedBlocks(programme);
  const baseline = plans[0].blocks;
  const recorded = [...ticks, ...sessions].map(({ day }) => day);
  const planned = [...baseline, ...blocks].map(({ day }) => day);
  const days = [today, ...recorded, ...planned].sort();
  const last = days.at(-1) ?? today;
  const renewal = renewalDay(subscription, 1);
  const isNear = renewal > last && renewal <= addDays(last, nearDays);
  return [days[0] ?? today, isNear ? renewal : last];
}

function halfDaysBetween(first: Day, last: Day): HalfDay[] {
  const halfDays: HalfDay[] = [];
  for (let n = 0; n <= daysBetween(first, last); n += 1) {
    const day = addDays(first, n);
    for (const half of halves) halfDays.push({ day, half });
  }
  return halfDays;
}

function thinOut(halfDays: readonly HalfDay[], now: HalfDay): readonly HalfDay[] {
  const step = Math.ceil((halfDays.length + 2) / mostRows);
  return halfDays.filter(
    (at, index) =>
      index % step === 0 || index === halfDays.length - 1 || compareHalfDays(at, now) === 0,
  );
}

/** A function that must be asked in order of time. */
type LeftAt = (at: HalfDay) => Minutes;

function baselineAt(programme: Programme): LeftAt {
  const { blocks, minutes } = programme.plans[0];
  let left: number = minutes;
  let next = 0;
  return (at) => {
    for (;;) {
      const block = blocks[next];
      if (!block || compareHalfDays(block, at) > 0) return left as Minutes;
      for (const piece of block.pieces) left -= piece.minutes;
      next += 1;
    }
  };
}

function actualAt(programme: Programme, estimates: Estimates) {
  const words = inOrder(programme);
  const progress: GrowingProgress = { ticked: new Map(), burned: new Map() };
  const skipped = new Set(programme.skipped);
  const leftOf = (activity: string) => {
    const estimate = skipped.has(activity) ? undefined : estimates.get(activity);
    return estimate ? minutesLeft(progress, activity, estimate.minutes) : 0;
  };
  let left = 0;
  for (const activity of estimates.keys()) left += leftOf(activity);
  let next = 0;
  // What is dated after `now`, by a clock that was set back, counts at the last row too.
  return (at: HalfDay, isLast: boolean): Minutes => {
    for (;;) {
      const word = words[next];
      if (!word || (!isLast && compareHalfDays(word, at) > 0)) return left as Minutes;
      const parts = 'parts' in word ? word.parts : word.pieces;
      const activities = new Set(parts.map(({ activity }) => activity));
      for (const activity of activities) left -= leftOf(activity);
      addWord(progress, word);
      for (const activity of activities) left += leftOf(activity);
      next += 1;
    }
  };
}
