import { plainText, plainWords } from '#core/record/plain-text.ts';
import type { SearchLexicon } from '#core/record/search-lexicon.ts';
import { dayOrderOf } from '../../format/day-order.ts';

/** The words for parts of a course, each list with blanks between. */
interface CourseWords {
  readonly course: string;
  readonly week: string;
}

/** The words of dates as `locale` writes them, in all the forms that the app shows, and more. */
export function searchLexiconOf(locale: string, { course, week }: CourseWords): SearchLexicon {
  const monthForms = [
    ...forms(locale, { month: 'long' }, { day: 'numeric' }),
    ...forms(locale, { month: 'short' }, { day: 'numeric' }),
  ];
  const weekdayForms = [
    ...forms(locale, { weekday: 'long' }, { month: 'long', day: 'numeric' }),
    ...forms(locale, { weekday: 'short' }, { month: 'short', day: 'numeric' }),
  ];
  // 2024-01-01 was a Monday.
  const weekday = (at: number) => namesIn(weekdayForms, 'weekday', new Date(Date.UTC(2024, 0, at)));
  return {
    months: Array.from({ length: 12 }, (_, at) =>
      namesIn(monthForms, 'month', new Date(Date.UTC(2024, at, 1))),
    ),
    weekdays: {
      1: weekday(1),
      2: weekday(2),
      3: weekday(3),
      4: weekday(4),
      5: weekday(5),
      6: weekday(6),
      7: weekday(7),
    },
    links: linksIn(forms(locale, { dateStyle: 'long' }, { dateStyle: 'full' })),
    dayOrder: dayOrderOf(locale),
    course: plainWords(plainText(course)),
    week: plainWords(plainText(week)),
  };
}

/** The form alone and among others: `декабрь` and `4 декабря`. */
function forms(
  locale: string,
  alone: Intl.DateTimeFormatOptions,
  beside: Intl.DateTimeFormatOptions,
): readonly Intl.DateTimeFormat[] {
  return [alone, { ...alone, ...beside }].map(
    (options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
  );
}

function namesIn(
  formats: readonly Intl.DateTimeFormat[],
  type: 'month' | 'weekday',
  date: Date,
): readonly string[] {
  const names = formats.flatMap((format) =>
    format.formatToParts(date).flatMap((part) => (part.type === type ? [part.value] : [])),
  );
  return [...new Set(names.map((name) => plainText(name).replace(/\.$/, '')))];
}

function linksIn(formats: readonly Intl.DateTimeFormat[]): readonly string[] {
  const day = new Date(Date.UTC(2024, 0, 1));
  const literals = formats.flatMap((format) =>
    format.formatToParts(day).flatMap((part) => (part.type === 'literal' ? [part.value] : [])),
  );
  return [...new Set(plainWords(plainText(literals.join(' '))))];
}
