import { type Minutes, minutes } from '../units.ts';
import type { Moment, Span } from './reading.ts';
import type { Ruling, Stretch, Timer } from './timer.ts';

const minute: Span = 60_000;

/** What a timer holds, in minutes by the clock as a session has them. */
export interface TimerFigures {
  /** Study and lost time; nothing of what is unknown. */
  readonly minutes: Minutes;
  /** Of these, lost to the platform. */
  readonly lostMinutes: Minutes;
}

/** Unknown time that the learner has not answered for. */
export interface Gap {
  /** Its number among the stretches. */
  readonly gap: number;
  readonly from: Moment;
  readonly to: Moment;
}

/** The counted time of a timer, rounded to whole minutes; no more is lost than there is. */
export function timerFigures({ stretches }: Pick<Timer, 'stretches'>): TimerFigures {
  const lost = spanOf(stretches, 'lost');
  const all = Math.round((spanOf(stretches, 'study') + lost) / minute);
  return {
    minutes: minutes(all),
    lostMinutes: minutes(Math.min(all, Math.round(lost / minute))),
  };
}

/** Every gap of a timer that is still to be asked about, in order. */
export function openGaps({ stretches }: Pick<Timer, 'stretches'>): readonly Gap[] {
  return stretches.flatMap((each, gap) =>
    each.kind === 'unknown' && each.ruling === null
      ? [{ gap, from: each.from, to: each.from + each.length }]
      : [],
  );
}

function spanOf(stretches: readonly Stretch[], kind: Ruling): Span {
  let sum = 0;
  for (const each of stretches) {
    if ((each.kind === 'unknown' ? each.ruling : each.kind) === kind) sum += each.length;
  }
  return sum;
}
