import type { LogLexicon } from '#core/record/log-lexicon.ts';
import { printLogLine } from '#core/record/print-log-line.ts';
import type { TimerFigures } from '#core/timer/timer-figures.ts';
import type { Minutes } from '#core/units.ts';
import type { WorkRow } from '../block/work-row.ts';
import { offeredSpeed } from '../log/offered-speed.ts';
import type { RowSources } from '../replica/row-sources.ts';

/**
 * The line that a row begins with, ready to be accepted: what its timer counted, or else what is to be
 * expected; empty where that is nothing.
 */
export function offeredLine(
  row: WorkRow,
  sources: RowSources,
  lexicon: LogLexicon,
  counted: TimerFigures | null = null,
): string {
  const minutes = counted?.minutes || row.offered;
  if (minutes === null) return '';
  return printLogLine(
    {
      day: null,
      half: null,
      minutes,
      speed: offeredSpeed(row.study, sources),
      lostMinutes: counted?.lostMinutes ?? (0 as Minutes),
      videoMinutes: null,
      comment: '',
    },
    lexicon,
  );
}
