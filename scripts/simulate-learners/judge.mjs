import { capacityOn, mostDays } from './live.mjs';
import { rivals } from './rivals.mjs';

/**
 * How good forecasts on the evening of the `count`th day are, over the learners who are not done by
 * then: the share of finish days within P10 to P90, and the mean error of P50 and of each rival's
 * finish day, in days.
 */
export function judge(core, blocks, lives, count, random) {
  const today = count - 1;
  let inside = 0;
  let judged = 0;
  const errors = { model: 0, linear: 0, throughput: 0 };
  for (const life of lives) {
    if (life.finish <= today) continue;
    const { p10, p50, p90 } = forecast(core, blocks, life, today);
    if (p10 <= life.finish && life.finish <= p90) inside += 1;
    errors.model += Math.abs(p50 - life.finish);
    const seen = burndownOf(blocks, life, today);
    for (const [name, rival] of Object.entries(rivals)) {
      errors[name] += Math.abs(rival({ ...seen, random }) - life.finish);
    }
    judged += 1;
  }
  const mean = (sum) => sum / judged;
  return {
    learners: judged,
    coverage80: inside / judged,
    model: mean(errors.model),
    linear: mean(errors.linear),
    throughput: mean(errors.throughput),
  };
}

function forecast(core, blocks, { days, costs, first, key }, today) {
  const { left } = days[today];
  const places = blocks.map((_, place) => place);
  const ahead = { length: mostDays - today - 1 };
  const [p10, p50, p90] = core.forecastDays({
    blocks,
    left,
    finished: places
      .filter((place) => left[place] === 0)
      .map((place) => ({ ...blocks[place], actual: costs[place] })),
    attendance: days
      .slice(0, today + 1)
      .map(({ share }) => share)
      .filter((share) => share !== null),
    capacities: Float64Array.from(ahead, (_, n) => capacityOn(today + 1 + n, first)),
    key,
  });
  const dayOf = (days) => (days === null ? mostDays : today + 1 + days);
  return { p10: dayOf(p10), p50: dayOf(p50), p90: dayOf(p90) };
}

function burndownOf(blocks, { days, first }, today) {
  const sumOf = (numbers) => numbers.reduce((sum, each) => sum + each, 0);
  const left = [
    sumOf(blocks.map(({ estimate }) => estimate)),
    ...days.map((day) => sumOf(day.left)),
  ];
  const isStudyDay = (day) => capacityOn(day, first) > 0;
  const burned = [];
  for (let day = 0; day <= today; day += 1) {
    if (isStudyDay(day)) burned.push(left[day] - left[day + 1]);
  }
  return { left: left[today + 1], burned, today, isStudyDay };
}
