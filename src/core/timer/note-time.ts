import { elapsedBetween, leastGap, type Moment, type Reading, type Span } from './reading.ts';
import { isRunning, type Stretch, type Timer } from './timer.ts';

/** A learner who touches nothing for so long may have left. */
export const awayAfter: Span = 10 * 60_000;

/** How the time before a reading was spent, as far as the machine can tell. */
export interface Presence {
  /** Since the last key, click or move. */
  readonly idle: Span;
  /** The machine slept since the reading before. */
  readonly hasSlept?: boolean;
}

/**
 * The timer with the time up to `reading` put into its stretches: what the program surely saw counts
 * as the mode says, all else is unknown. Lasting idleness is unknown from its beginning on. A timer
 * that is stopped stays as it is.
 */
export function noteTime(timer: Timer, reading: Reading, { idle, hasSlept }: Presence): Timer {
  if (timer.mode === 'stopped') return timer;
  const { sure, unsure } = elapsedBetween(timer.last, reading);
  const whole = sure + unsure;
  const end = reading.wall;
  const isAway = isRunning(timer) && idle >= awayAfter;
  const later: Timer = { ...timer, isAway, last: reading };
  if (timer.mode === 'paused') return add(later, 'pause', whole, end);
  if (timer.isAway) {
    const back = isAway ? 0 : Math.min(idle, sure);
    return add(add(later, 'unknown', whole - back, end - back), timer.mode, back, end);
  }
  const seen = hasSlept && whole >= leastGap ? 0 : sure;
  const gap = whole - seen;
  const noted = add(add(later, timer.mode, seen, end - gap), 'unknown', gap, end);
  return isAway ? takeBack(noted, idle) : noted;
}

/** Adds time of one kind that ends at `end`; what is alike and on end stays one stretch. */
function add(timer: Timer, kind: Stretch['kind'], length: Span, end: Moment): Timer {
  if (length <= 0) return timer;
  const last = timer.stretches.at(-1);
  if (last?.kind === kind && !isAnswered(last)) {
    const longer = { ...last, length: last.length + length };
    return { ...timer, stretches: [...timer.stretches.slice(0, -1), longer] };
  }
  const from = end - length;
  const added: Stretch =
    kind === 'unknown' ? { kind, from, length, ruling: null } : { kind, from, length };
  return { ...timer, stretches: [...timer.stretches, added] };
}

function isAnswered(stretch: Stretch): boolean {
  return stretch.kind === 'unknown' && stretch.ruling !== null;
}

/** Makes the last `idle` milliseconds of what was counted unknown. */
function takeBack(timer: Timer, idle: Span): Timer {
  const last = timer.stretches.at(-1);
  if (!last || last.kind !== timer.mode) return timer;
  const taken = Math.min(idle, last.length);
  const before = timer.stretches.slice(0, -1);
  const kept = last.length - taken;
  const stretches = kept > 0 ? [...before, { ...last, length: kept }] : before;
  return add({ ...timer, stretches }, 'unknown', taken, timer.last.wall);
}
