import type { Programme } from '#core/plan/document.ts';
import { rememberByDay } from '#core/remember.ts';
import { useNow } from '../clock/use-now.ts';
import { forecastOf, remainingOf } from '../replica/derived.ts';
import { type ReportFacts, reportFacts } from './report-facts.ts';

const factsOf = rememberByDay((programme: Programme, today) => {
  // What is left says it without a thousand futures.
  const isOpen = [...remainingOf(programme).values()].some((left) => left > 0);
  return isOpen ? null : reportFacts(programme, forecastOf(programme, today));
});

/** The report of a programme, under way or closed; null while anything of it is left. */
export function useReport(programme: Programme): ReportFacts | null {
  return factsOf(programme, useNow().day);
}
