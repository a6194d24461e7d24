import { halfDayKey } from '../calendar/half.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import type { ImpossiblePin, Pin } from '../planner/pin.ts';
import { remainingMinutes } from '../record/remaining.ts';
import type { Day } from '../units.ts';
import type { Programme } from './document.ts';
import { isSamePin } from './move-pins.ts';
import { replanLeft } from './replan.ts';

/**
 * The pins, none of them past, that a plan made on `today` could not keep, each with what is in its
 * way. Those of what is done or left out by now ask for nothing, and are no problem.
 */
export function pinProblems(programme: Programme, today: Day): readonly ImpossiblePin[] {
  return replanLeft(programme, today).fresh.impossiblePins;
}

/** The first of `pins`, all of them the programme's, that cannot be; null if a plan keeps all. */
export function obstacleOf(
  programme: Programme,
  pins: readonly Pin[],
  today: Day,
): ImpossiblePin | null {
  const { curriculum, study, estimates, subscription, misses } = programme;
  const left = remainingMinutes(programme, estimateActivities(curriculum, study, estimates));
  const { kept, fresh } = replanLeft(programme, today);
  const answered = new Set([...kept, ...misses].map(halfDayKey));
  for (const pin of pins) {
    const found = (kind: 'past' | 'half-day-off' | 'nothing-left') => ({ pin, obstacle: { kind } });
    if (pin.day < today) return found('past');
    if ((left.get(pin.activity) ?? 0) === 0) return found('nothing-left');
    if (pin.day < subscription.startDay || answered.has(halfDayKey(pin))) {
      return found('half-day-off');
    }
    const problem = fresh.impossiblePins.find((each) => isSamePin(each.pin, pin));
    if (problem) return problem;
  }
  return null;
}
