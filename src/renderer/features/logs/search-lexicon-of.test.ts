import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import type { Session } from '#core/plan/document.ts';
import { parseSearch } from '#core/record/parse-search.ts';
import { searchSessions, searchText } from '#core/record/search-sessions.ts';
import type { Day } from '#core/units.ts';
import { formatDays } from '../../format/days.ts';
import { searchLexiconOf } from './search-lexicon-of.ts';

const locales = [
  ...['en-US', 'en-GB', 'en-CA', 'en-DE', 'en-JP', 'en-SE', 'en-AU'],
  ...['de-DE', 'de-AT', 'de-CH', 'de-US'],
];
const days = fc.integer({ min: 0, max: 73_000 }).map((at) => addDays('2000-01-01' as Day, at));

describe.each(locales)('a day as %s writes it', (locale) => {
  const lexicon = searchLexiconOf(locale, { course: 'course c', week: 'week w' });
  const format = formatDays(locale, 'h23');

  it('finds the logs of that day, and none of the days around it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const around = [-400, -31, -28, -10, -2, -1, 0, 1, 2, 10, 30, 400].map(
          (away) => ({ day: addDays(day, away) }) as Session,
        );
        const find = (query: string) =>
          searchSessions(around, parseSearch(query, lexicon), () => searchText([query], []));
        const itself = around.filter((session) => session.day === day);
        expect(find(day)).toEqual(itself);
        for (const write of [
          format.dayWithYear,
          format.day,
          format.dayWithWeekday,
          format.longDay,
        ]) {
          expect(find(write(day))).toEqual(itself);
        }
        for (const written of [format.monthWithYear(day), day.slice(0, 7)]) {
          const month = around.filter((session) => session.day.startsWith(day.slice(0, 7)));
          expect(find(written)).toEqual(month);
        }
      }),
    );
  });
});
