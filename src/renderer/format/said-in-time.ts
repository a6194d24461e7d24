import type { ForecastSnapshot } from '#core/forecast/snapshot.ts';
import type { Format } from './create-format.ts';
import { csvOdds, csvPercent } from './csv-value.ts';

type Said = Pick<ForecastSnapshot, 'day' | 'safe' | 'inTime'>;

/** The odds "in time" of a forecast: of a safe day that was over they are what they are. */
export function saidInTime(format: Pick<Format, 'odds' | 'percent'>, said: Said): string {
  return isOver(said) ? format.percent(said.inTime) : format.odds(said.inTime);
}

/** The same in percent, for a spreadsheet. */
export function csvInTime(said: Said): number {
  return isOver(said) ? csvPercent(said.inTime) : csvOdds(said.inTime);
}

function isOver({ day, safe }: Said): boolean {
  return safe < day;
}
