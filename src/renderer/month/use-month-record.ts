import { useMemo } from 'react';
import { halfDayKey } from '#core/calendar/half.ts';
import { doneFraction } from '#core/record/remaining.ts';
import { rowSourcesOf } from '../replica/row-sources.ts';
import { useBlockStates } from '../replica/use-derived.ts';
import { useProgramme } from '../replica/use-replica.ts';
import type { MonthHalfDay } from './month-half-day.ts';
import { monthHalfDays } from './month-half-days.ts';

/** The half-days with work as the month draws them, with what became of each, by `halfDayKey`. */
export function useMonthRecord(): ReadonlyMap<string, MonthHalfDay> {
  const states = useBlockStates();
  const sources = rowSourcesOf(useProgramme());
  return useMemo(() => {
    const standing = new Map(
      states.map(({ block, status }) => {
        const minutes = block.pieces.reduce((sum, piece) => sum + piece.minutes, 0);
        const done = block.pieces.reduce(
          (sum, piece) => sum + piece.minutes * doneFraction(sources.progress, piece.activity),
          0,
        );
        return [halfDayKey(block), { state: status, share: done / minutes }];
      }),
    );
    return monthHalfDays(
      sources.blocks,
      sources.places,
      (at) => standing.get(halfDayKey(at)) ?? { state: 'planned' },
    );
  }, [states, sources]);
}
