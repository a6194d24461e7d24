import { paceOf } from './scenarios.mjs';

const dayMinutes = 360;
/** Nobody is followed further. */
export const mostDays = 250;

/** Minutes that may be studied on `day`, day 0 being the weekday `first`, 0 a Monday. */
export function capacityOn(day, first) {
  return (day + first) % 7 < 5 ? dayMinutes : 0;
}

/**
 * A learner's month as it happens: `days`, each with its share of the planned hours (null on a day
 * off) and what is done by its end, and the day of the finish.
 */
export function live(blocks, scenario, draw, first) {
  const pace = paceOf(draw);
  const timeOf = scenario.blocks(draw);
  const costs = blocks.map(({ estimate, course }) => estimate * pace * timeOf(course));
  const attend = scenario.attendance(draw);
  const left = blocks.map(({ estimate }) => estimate);
  const days = [];
  let number = 0;
  for (let day = 0; day < mostDays; day += 1) {
    const capacity = capacityOn(day, first);
    const share = capacity > 0 ? attend(number, day) : null;
    if (capacity > 0) number += 1;
    let minutes = capacity * (share ?? 0);
    for (let place = 0; place < blocks.length && minutes > 0; place += 1) {
      if (left[place] === 0) continue;
      const rate = costs[place] / blocks[place].estimate;
      const spent = Math.min(minutes, left[place] * rate);
      minutes -= spent;
      left[place] = Math.max(0, left[place] - spent / rate);
      if (left[place] < 1e-9) left[place] = 0;
    }
    days.push({ share, left: [...left] });
    if (left.every((each) => each === 0)) return { days, costs, finish: day };
  }
  return { days, costs, finish: mostDays };
}
