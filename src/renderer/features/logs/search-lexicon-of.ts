import type { Weekday } from '#core/calendar/weekday.ts';
import type { LogLexicon, MonthNumber } from '#core/record/log-lexicon.ts';
import { plainText, plainWords } from '#core/record/plain-text.ts';
import type { SearchLexicon } from '#core/record/search-lexicon.ts';
import { dayOrderOf } from '../../format/day-order.ts';

/** The words for parts of a course, each list with blanks between. */
interface CourseWords {
  readonly course: string;
  readonly week: string;
}

/** The words of dates as `locale` writes them, in all the forms that the app shows, and more. */
export function searchLexiconOf(
  locale: string,
  { course, week }: CourseWords,
  line: LogLexicon | null = null,
): SearchLexicon {
  const monthForms = [
    ...forms(locale, { month: 'long' }, { day: 'numeric' }),
    ...forms(locale, { month: 'short' }, { day: 'numeric' }),
  ];
  const weekdayForms = [
    ...forms(locale, { weekday: 'long' }, { month: 'long', day: 'numeric' }),
    ...forms(locale, { weekday: 'short' }, { month: 'short', day: 'numeric' }),
  ];
  // 2024-01-01 was a Monday.
  const weekday = (at: Weekday) => [
    ...namesIn(weekdayForms, 'weekday', new Date(Date.UTC(2024, 0, at))),
    ...longOnes(line?.weekdays[at]),
  ];
  return {
    months: Array.from({ length: 12 }, (_, at) => [
      ...namesIn(monthForms, 'month', new Date(Date.UTC(2024, at, 1))),
      ...longOnes(line?.months[(at + 1) as MonthNumber]),
    ]),
    weekdays: {
      1: weekday(1),
      2: weekday(2),
      3: weekday(3),
      4: weekday(4),
      5: weekday(5),
      6: weekday(6),
      7: weekday(7),
    },
    links: [
      ...linksIn(forms(locale, { dateStyle: 'long' }, { dateStyle: 'full' })),
      ...(line?.of ?? []),
    ],
    dayOrder: dayOrderOf(locale),
    course: plainWords(plainText(course)),
    week: plainWords(plainText(week)),
  };
}

/** Without `so` and `do`, which another language has other meanings for. */
function longOnes(names: readonly string[] = []): readonly string[] {
  return names.filter((name) => name.length > 2);
}

/** A lexicon with each of its words as `plainText` makes it. */
export function plainLexicon(lexicon: LogLexicon): LogLexicon {
  const plain = (words: unknown): unknown => {
    if (typeof words === 'string') return plainText(words);
    if (Array.isArray(words)) return words.map(plain);
    return Object.fromEntries(
      Object.entries(words as object).map(([key, each]) => [key, plain(each)]),
    );
  };
  return plain(lexicon) as LogLexicon;
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
