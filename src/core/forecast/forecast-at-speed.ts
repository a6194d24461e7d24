import type { SpeedPlan } from '../curriculum/speed-plan.ts';
import type { Programme } from '../plan/document.ts';
import type { Day } from '../units.ts';
import type { Forecast } from './forecast.ts';
import { forecastFinish } from './forecast-finish.ts';
import { forecastInputOf } from './forecast-programme.ts';

/** The programme's speeds with another target; ramp and weeks of their own stay. */
export function withTarget({ study }: Programme, target: number): SpeedPlan {
  return { ...study.speeds, target };
}

/**
 * The forecast if `speed` is the target for the lectures that are left, 1 being that of the video: the
 * pace, the pauses and the accidents of every future are those of the forecast as it is, and only
 * the playing changes. At the speed of the settings it is that forecast; faster is never later and
 * never less likely in time.
 */
export function forecastAtSpeed(programme: Programme, today: Day, speed: number): Forecast {
  return forecastFinish(forecastInputOf(programme, today, withTarget(programme, speed)));
}
