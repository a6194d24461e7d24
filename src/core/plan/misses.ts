import { compareHalfDays, type HalfDay, halfDayKey } from '../calendar/half.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Command } from './command.ts';
import type { Miss, Programme } from './document.ts';
import { refusePastDay } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** The misses but for those of the half-days given: what is ticked or logged there was not missed. */
export function missesWithout(
  { misses }: Programme,
  ...studied: readonly (HalfDay | undefined)[]
): readonly Miss[] {
  const isStudied = (miss: Miss) => studied.some((at) => at && compareHalfDays(at, miss) === 0);
  return misses.some(isStudied) ? misses.filter((miss) => !isStudied(miss)) : misses;
}

/** The programme with a miss in a half-day of the past or today that has neither tick nor log. */
export function applyMiss(
  programme: Programme,
  { day, half, today }: Extract<Command, { kind: 'miss' }>,
): Result<Programme, Refusal> {
  const at: HalfDay = { day, half };
  const words: readonly HalfDay[] = [...programme.ticks, ...programme.sessions];
  const refusal: Refusal | null =
    refusePastDay(day, today) ??
    (words.some((word) => compareHalfDays(word, at) === 0) ? { kind: 'not-missed' } : null);
  if (refusal) return fail(refusal);
  return ok({ ...programme, misses: [...missesWithout(programme, at), at] });
}

/** The programme with a miss in each of the half-days, as `applyMiss` makes one after the other. */
export function applyMisses(
  programme: Programme,
  { halfDays, today }: Extract<Command, { kind: 'miss-all' }>,
): Result<Programme, Refusal> {
  const spoken = new Set([...programme.ticks, ...programme.sessions].map(halfDayKey));
  const missed = new Map(programme.misses.map((miss) => [halfDayKey(miss), miss]));
  for (const { day, half } of halfDays) {
    const key = halfDayKey({ day, half });
    const refusal: Refusal | null =
      refusePastDay(day, today) ?? (spoken.has(key) ? { kind: 'not-missed' } : null);
    if (refusal) return fail(refusal);
    missed.delete(key);
    missed.set(key, { day, half });
  }
  return ok({ ...programme, misses: [...missed.values()] });
}
