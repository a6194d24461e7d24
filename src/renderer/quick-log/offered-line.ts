import type { LogLexicon } from '#core/record/log-lexicon.ts';
import { printLogLine } from '#core/record/print-log-line.ts';
import type { Minutes } from '#core/units.ts';
import type { WorkRow } from '../block/work-row.ts';
import type { RowSources } from '../replica/row-sources.ts';
import { offeredSpeed } from './read-entry.ts';

/** The line that a row begins with, ready to be accepted; empty where no hours are to be expected. */
export function offeredLine(row: WorkRow, sources: RowSources, lexicon: LogLexicon): string {
  if (row.offered === null) return '';
  return printLogLine(
    {
      day: null,
      half: null,
      minutes: row.offered,
      speed: offeredSpeed(row, sources),
      lostMinutes: 0 as Minutes,
      videoMinutes: null,
      comment: '',
    },
    lexicon,
  );
}
