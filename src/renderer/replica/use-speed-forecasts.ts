import { useEffect, useReducer } from 'react';
import type { Forecast } from '#core/forecast/forecast.ts';
import { forecastAtSpeed } from '#core/forecast/forecast-at-speed.ts';
import type { Programme } from '#core/plan/document.ts';
import { rememberByDay } from '#core/remember.ts';
import { useNow } from '../clock/use-now.ts';
import { forecastOf } from './derived.ts';
import { useProgramme } from './use-replica.ts';

/** The forecasts of a programme at other speeds, as far as they are made. */
const madeFor = rememberByDay((_: Programme, __): Map<number, Forecast> => new Map());

/** However busy the window is, the next one is made after so many milliseconds. */
const patience = 500;

/**
 * The forecast at each of `speeds`, undefined while it is not made yet: one at a time, whenever the
 * window has nothing else to do. That at the speed of the settings is there at once.
 */
export function useSpeedForecasts(
  speeds: readonly number[],
): (speed: number) => Forecast | undefined {
  const programme = useProgramme();
  const { day } = useNow();
  const [, redraw] = useReducer((made: number) => made + 1, 0);
  const made = madeFor(programme, day);
  const current = programme.study.speeds.target;
  const next = speeds.find((speed) => speed !== current && !made.has(speed));

  useEffect(() => {
    if (next === undefined) return undefined;
    const make = () => {
      madeFor(programme, day).set(next, forecastAtSpeed(programme, day, next));
      redraw();
    };
    const asked = requestIdleCallback(make, { timeout: patience });
    return () => cancelIdleCallback(asked);
  }, [programme, day, next]);

  return (speed) => (speed === current ? forecastOf(programme, day) : made.get(speed));
}
