import { halfDayKey } from '#core/calendar/half.ts';
import type { Programme } from '#core/plan/document.ts';
import { doneFraction } from '#core/record/remaining.ts';
import { rememberByDay } from '#core/remember.ts';
import { studyOf } from '../block/block-study.ts';
import { blockStatesOf } from '../replica/derived.ts';
import { rowSourcesOf } from '../replica/row-sources.ts';
import type { MonthHalfDay } from './month-half-day.ts';
import { monthHalfDays } from './month-half-days.ts';

/** What stands in every half-day of a programme, and what became of it, by `halfDayKey`. */
export const monthRecordOf = rememberByDay(
  (programme: Programme, today): ReadonlyMap<string, MonthHalfDay> => {
    const sources = rowSourcesOf(programme);
    const standing = new Map(
      blockStatesOf(programme, today).map(({ block, status }) => {
        let minutes = 0;
        let done = 0;
        for (const piece of block.pieces) {
          minutes += piece.minutes;
          done += piece.minutes * doneFraction(sources.progress, piece.activity);
        }
        return [halfDayKey(block), { state: status, share: done / minutes }];
      }),
    );
    return monthHalfDays(
      sources.blocks,
      sources.places,
      (at) => standing.get(halfDayKey(at)) ?? { state: 'planned' },
      (block) => studyOf(block, sources).video?.speeds ?? null,
    );
  },
);
