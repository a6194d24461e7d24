import {
  type BillingTerms,
  firstChargeDay,
  renewalDay,
  safeFinishDay,
} from '../calendar/billing.ts';
import type { Cents, Day, Minutes } from '../units.ts';
import type { ChargeForecast, Forecast, PaceForecast, Spread } from './forecast.ts';
import type { Attendance } from './learn-attendance.ts';
import { blockDeviation, type PacePosterior, priorDeviation } from './learn-pace.ts';
import { normalBelow, z80, z90 } from './normal.ts';

/** A day on which study is planned, and for how long. */
export interface StudyDay {
  readonly day: Day;
  readonly capacity: Minutes;
}

export interface ForecastInput {
  readonly today: Day;
  /** Estimated minutes left, by block of work; all of them above zero. */
  readonly blocks: readonly Minutes[];
  /** From today on, in order of time; only days with a capacity. */
  readonly studyDays: readonly StudyDay[];
  readonly terms: BillingTerms;
  readonly price: Cents;
  readonly pace: PacePosterior;
  readonly attendance: Attendance;
  /** The day of the last tick, if all is done. */
  readonly doneOn: Day | null;
}

/** No charge is looked at beyond so many. */
const mostCharges = 60;
/** A charge less likely than this is left out, and so are all after it. */
const leastProbability = 0.0005;

/**
 * The forecast in closed form. The work is a sum of blocks `e exp(mu + s z)` with `mu` from the pace
 * posterior, taken as log-normal with the mean and variance of the sum (Fenton 1960); what the days
 * until `d` yield, capacity times attendance, likewise. So P(finish <= d) is a normal distribution
 * function of the logarithm of their quotient. It never decreases with the day.
 */
export function forecastFinish(input: ForecastInput): Forecast {
  const { terms, today, price, pace } = input;
  if (input.blocks.length === 0) return forecastDone(input);
  const work = sumOfBlocks(input);
  const odds = oddsByDay(input, work);
  const finishedBefore = (day: Day) => lastOddsBefore(odds, day);
  const safeDay = safeFinishDay(terms);
  const charges = listCharges(terms, today, finishedBefore);
  return {
    isDone: false,
    needed: spreadOf((z) => Math.round(Math.exp(work.mean + z * work.deviation)) as Minutes),
    finish: {
      p10: firstDayWith(odds, 0.1),
      p50: firstDayWith(odds, 0.5),
      p80: firstDayWith(odds, 0.8),
      p90: firstDayWith(odds, 0.9),
    },
    inTime: odds.findLast(({ day }) => day <= safeDay)?.probability ?? 0,
    beforeRenewal: finishedBefore(renewalDay(terms, 1)),
    charges,
    expectedCost: costOf(charges, price),
    pace: describePace(pace),
  };
}

function forecastDone({ doneOn, today, terms, price, pace }: ForecastInput): Forecast {
  const day = doneOn ?? today;
  const none = 0 as Minutes;
  const charges = listCharges(terms, day, (charge) => (day < charge ? 1 : 0));
  return {
    isDone: true,
    needed: { p10: none, p50: none, p80: none, p90: none },
    finish: { p10: day, p50: day, p80: day, p90: day },
    inTime: day <= safeFinishDay(terms) ? 1 : 0,
    beforeRenewal: day < renewalDay(terms, 1) ? 1 : 0,
    charges,
    expectedCost: costOf(charges, price),
    pace: describePace(pace),
  };
}

/** A logarithm with a normal distribution. */
interface LogNormal {
  readonly mean: number;
  readonly deviation: number;
}

function sumOfBlocks({ blocks, pace }: ForecastInput): LogNormal {
  let total = 0;
  let squares = 0;
  for (const block of blocks) {
    total += block;
    squares += block * block;
  }
  const noise = Math.exp(blockDeviation ** 2) - 1;
  const spread = Math.log(1 + (noise * squares) / (total * total));
  return {
    mean: Math.log(total) + pace.mean + blockDeviation ** 2 / 2 - spread / 2,
    deviation: Math.sqrt(pace.variance + spread),
  };
}

interface DayOdds {
  readonly day: Day;
  readonly probability: number;
}

function oddsByDay({ studyDays, attendance }: ForecastInput, work: LogNormal): DayOdds[] {
  const odds: DayOdds[] = [];
  let capacity = 0;
  let squares = 0;
  let probability = 0;
  for (const { day, capacity: minutes } of studyDays) {
    capacity += minutes;
    squares += minutes * minutes;
    const yielded = attendance.mean * capacity;
    const spread = Math.log(1 + (attendance.variance * squares) / (yielded * yielded));
    const z =
      (Math.log(yielded) - spread / 2 - work.mean) / Math.hypot(work.deviation, Math.sqrt(spread));
    probability = Math.max(probability, normalBelow(z));
    odds.push({ day, probability });
  }
  return odds;
}

function lastOddsBefore(odds: readonly DayOdds[], day: Day): number {
  return odds.findLast((each) => each.day < day)?.probability ?? 0;
}

function firstDayWith(odds: readonly DayOdds[], probability: number): Day | null {
  return odds.find((each) => each.probability >= probability)?.day ?? null;
}

function listCharges(
  terms: BillingTerms,
  today: Day,
  finishedBefore: (day: Day) => number,
): ChargeForecast[] {
  const charges: ChargeForecast[] = [];
  for (let k = 0; k < mostCharges; k += 1) {
    const day = k === 0 ? firstChargeDay(terms) : renewalDay(terms, k);
    // Without a trial the first charge is the price of starting; a charge of the past was paid.
    const isCertain = (k === 0 && terms.trialDays === 0) || day <= today;
    const probability = isCertain ? 1 : 1 - finishedBefore(day);
    if (probability < leastProbability) break;
    charges.push({ day, probability });
  }
  return charges;
}

function costOf(charges: readonly ChargeForecast[], price: Cents): Cents {
  return Math.round(
    charges.reduce((sum, { probability }) => sum + probability, 0) * price,
  ) as Cents;
}

function spreadOf<Value>(at: (z: number) => Value): Spread<Value> {
  return { p10: at(-z90), p50: at(0), p80: at(z80), p90: at(z90) };
}

function describePace({ mean, variance, observations }: PacePosterior): PaceForecast {
  const deviation = Math.sqrt(variance);
  return {
    ratio: Math.exp(mean),
    low: Math.exp(mean - z90 * deviation),
    high: Math.exp(mean + z90 * deviation),
    observations,
    ownShare: 1 - variance / priorDeviation ** 2,
  };
}
