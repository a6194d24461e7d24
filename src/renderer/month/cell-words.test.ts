import type { TFunction } from 'i18next';
import { expect, it } from 'vitest';
import type { Day } from '#core/units.ts';
import { createFormat } from '../format/create-format.ts';
import { cellWords } from './cell-words.ts';

it('a half-day of another year is called by its year, one of this winter is not', () => {
  const t = ((key: string) => key) as unknown as TFunction;
  const { format } = cellWords(t, createFormat('en-US', t), '2026-12-15' as Day);
  expect(format.longDay('2026-12-17' as Day)).toBe('Thursday, December 17');
  expect(format.longDay('2027-01-09' as Day)).toBe('Saturday, January 9');
  expect(format.longDay('2028-02-09' as Day)).toBe('Wednesday, February 9, 2028');
});
