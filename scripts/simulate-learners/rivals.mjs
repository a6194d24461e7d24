import { quantile } from '../backtest/quantile.mjs';
import { mostDays } from './live.mjs';

const trials = 1000;

/**
 * What others would say: the day of the finish, if `left` estimated minutes are left on the evening
 * of `today` and `burned` were done on each study day so far.
 */
export const rivals = {
  /** The straight line through what was burned so far. */
  linear({ left, burned, today, isStudyDay }) {
    const rate = burned.reduce((sum, each) => sum + each, 0) / burned.length;
    return walk(left, () => rate, today, isStudyDay);
  },
  /** Throughput Monte Carlo: each day to come burns what one of the days so far has. */
  throughput({ left, burned, today, isStudyDay, random }) {
    if (burned.every((each) => each === 0)) return mostDays;
    const any = () => burned[Math.floor(random() * burned.length)];
    const days = Array.from({ length: trials }, () => walk(left, any, today, isStudyDay));
    return quantile(
      days.sort((a, b) => a - b),
      0.5,
    );
  },
};

function walk(left, burn, today, isStudyDay) {
  let rest = left;
  for (let day = today + 1; day < mostDays; day += 1) {
    if (isStudyDay(day)) rest -= burn();
    if (rest <= 0) return day;
  }
  return mostDays;
}
