import { meansCode } from './search-palette.ts';
import { type CodeWords, weekCodes } from './week-codes.ts';

/** A course-week, or a whole course, that somebody looks for and there is not. */
export type MissingWeek =
  | {
      readonly kind: 'week';
      readonly course: number;
      readonly week: number;
      /** The weeks that the course has, by their numbers. */
      readonly weeks: readonly number[];
    }
  | {
      readonly kind: 'course';
      readonly course: number;
      /** The courses that there are, by their numbers. */
      readonly courses: readonly number[];
    };

interface NumberedCourse {
  readonly number: number;
  readonly weeks: readonly { readonly number: number }[];
}

/** What `query` names by its numbers though none of `courses` has it; null where it names nothing so. */
export function missingWeek(
  query: string,
  courses: readonly NumberedCourse[],
  words: CodeWords,
): MissingWeek | null {
  const [one, other, ...more] = (query.match(/\d{1,6}/g) ?? []).map(Number);
  if (one === undefined || more.length > 0 || courses.length === 0) return null;
  if (other === undefined) {
    const whole = words.course.split(' ').map((word) => `${word}${one}`);
    return meansCode(query, { whole, parts: [] }) ? missingCourse(one, courses) : null;
  }
  // `week 9 of course 5` has the week first.
  const pairs = [
    { number: one, week: other },
    { number: other, week: one },
  ];
  for (const { number, week } of pairs) {
    if (!meansCode(query, weekCodes(number, week, words))) continue;
    const weeks = courses.find((course) => course.number === number)?.weeks.map(numberOf);
    if (!weeks || weeks.length === 0) return missingCourse(number, courses);
    return weeks.includes(week) ? null : { kind: 'week', course: number, week, weeks };
  }
  return null;
}

function missingCourse(course: number, courses: readonly NumberedCourse[]): MissingWeek | null {
  const numbers = courses.map(numberOf);
  return numbers.includes(course) ? null : { kind: 'course', course, courses: numbers };
}

function numberOf({ number }: { readonly number: number }): number {
  return number;
}
