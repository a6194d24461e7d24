/** The words that a language has for a course and for a week, short ones too, apart by spaces. */
export interface CodeWords {
  readonly course: string;
  readonly week: string;
}

/** By what a course-week can be called without its title. */
export interface WeekCodes {
  /** Each of them is this course-week alone: `2.3`, `c2w3`, `week2.3`. */
  readonly whole: readonly string[];
  /** What its course or its number has in common with others: `c2`, `week3`. */
  readonly parts: readonly string[];
}

/** Every way of writing the code of a course-week, in small letters and without spaces. */
export function weekCodes(course: number, week: number, words: CodeWords): WeekCodes {
  const point = `${course}.${week}`;
  const courses = words.course.split(' ').map((word) => `${word}${course}`);
  const weekWords = words.week.split(' ');
  const weeks = weekWords.map((word) => `${word}${week}`);
  return {
    whole: [
      point,
      ...[...words.course.split(' '), ...weekWords].map((word) => `${word}${point}`),
      ...[String(course), ...courses].flatMap((first) => weeks.map((second) => first + second)),
    ],
    parts: [...courses, ...weeks],
  };
}
