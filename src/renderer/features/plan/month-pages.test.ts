import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, daysFrom } from '#core/calendar/day.ts';
import type { Weekday } from '#core/calendar/weekday.ts';
import type { Day } from '#core/units.ts';
import { monthPages, pageWith } from './month-pages.ts';

const start = '2026-01-01' as Day;

describe('monthPages', () => {
  it('hold every day once and in order, none too long', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.nat(200),
        fc.constantFrom<Weekday>(1, 6, 7),
        fc.nat(200),
        (offset, length, firstWeekday, pick) => {
          const from = addDays(start, offset);
          const to = addDays(from, length);
          const pages = monthPages(from, to, firstWeekday);
          const days = pages.flatMap((page) =>
            daysFrom(page.from, daysBetween(page.from, page.to) + 1),
          );
          expect(days).toEqual(daysFrom(from, length + 1));
          for (const page of pages) expect(daysBetween(page.from, page.to)).toBeLessThan(63);
          const day = addDays(from, pick % (length + 1));
          const page = pages[pageWith(pages, day)];
          expect(page && page.from <= day && day <= page.to).toBe(true);
        },
      ),
    );
  });
});
