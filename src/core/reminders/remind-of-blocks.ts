import { addMinutesToClock } from '../calendar/clock-time.ts';
import { addDays } from '../calendar/day.ts';
import { type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { Programme } from '../plan/document.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { Block } from '../planner/month-plan.ts';
import { blockStates } from '../record/block-status.ts';
import { type ClockTime, type Day, sumMinutes } from '../units.ts';
import type { Reminder } from './reminder.ts';

type BlockStart = Extract<Reminder, { kind: 'block-start' }>;
type Evening = Extract<Reminder, { kind: 'evening' }>;

/** The blocks of `days` of which nothing was said yet, but for those on half-days taken off. */
export interface SilentBlocks {
  /** Also those of which some was done on other half-days. */
  readonly toBegin: readonly Block[];
  readonly unknown: readonly Block[];
}

/** What the record has no word of on `days`, in order of time, whether they are over or not. */
export function silentBlocks(programme: Programme, days: readonly Day[]): SilentBlocks {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { toBegin: [], unknown: [] };
  const isShown = ({ day }: HalfDay) => day >= first && day <= last;
  const { ticks, sessions, availability } = programme;
  const touched = new Set([...ticks.filter(isShown), ...sessions.filter(isShown)].map(halfDayKey));
  // As of the day after all of them, a block without a word is unknown, not planned.
  const states = blockStates(programme, addDays(last, 1)).filter(
    ({ block }) => isShown(block) && hoursOn(availability, block.day)[block.half].capacity > 0,
  );
  const blocksThat = (holds: (status: string, block: Block) => boolean) =>
    states.filter(({ status, block }) => holds(status, block)).map(({ block }) => block);
  return {
    toBegin: blocksThat(
      (status, block) =>
        status === 'unknown' || (status === 'part' && !touched.has(halfDayKey(block))),
    ),
    unknown: blocksThat((status) => status === 'unknown'),
  };
}

/** One for each block that is to begin, at its start. */
export function remindOfStarts({ toBegin }: SilentBlocks): readonly BlockStart[] {
  return toBegin.map((block) => ({
    kind: 'block-start',
    at: { day: block.day, time: block.start },
    block,
  }));
}

/** One for each day with an unknown block that is over at `time`, at that time of the day. */
export function remindInTheEvening({ unknown }: SilentBlocks, time: ClockTime): readonly Evening[] {
  const open = new Map<Day, HalfDay[]>();
  for (const { day, half, start, pieces } of unknown) {
    const end = addMinutesToClock(start, sumMinutes(pieces.map(({ minutes }) => minutes)));
    if (end > time) continue;
    const known = open.get(day) ?? [];
    known.push({ day, half });
    open.set(day, known);
  }
  return [...open].map(([day, open]) => ({ kind: 'evening', at: { day, time }, day, open }));
}
