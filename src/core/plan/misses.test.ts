import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ok } from '../result.ts';
import type { Day } from '../units.ts';
import { applyCommand } from './apply-command.ts';
import { documentArbitrary } from './document.arbitrary.ts';

const today = '2027-01-09' as Day;

it('misses several half-days as it misses one after the other, or none of them', () => {
  const halfDays = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 31 }).map((n) => `2026-12-${`${n}`.padStart(2, '0')}` as Day),
      half: fc.constantFrom('morning' as const, 'afternoon' as const),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(documentArbitrary, halfDays, (document, halfDays) => {
      if (!document.programme) return;
      const singly = halfDays.reduce(
        (missed, at) =>
          missed.ok ? applyCommand(missed.value, { kind: 'miss', today, ...at }) : missed,
        ok(document) as ReturnType<typeof applyCommand>,
      );
      expect(applyCommand(document, { kind: 'miss-all', today, halfDays })).toEqual(singly);
    }),
  );
});
