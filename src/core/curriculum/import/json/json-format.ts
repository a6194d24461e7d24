import type { TaughtKind } from '../taught.ts';

/** What a file of the format calls itself. */
export const curriculumFormat = { name: 'halfday-curriculum', version: 1 } as const;

const own = ['id', 'title'] as const;

/** The fields of each object of the format; docs/curriculum.schema.json says the same. */
export const jsonFields = {
  programme: ['$schema', 'format', 'version', ...own, 'edition', 'hours', 'courses'],
  course: [...own, 'hours', 'weeks'],
  week: [...own, 'hours', 'activities'],
  activity: {
    lecture: ['kind', ...own, 'minutes', 'seconds', 'optional'],
    reading: ['kind', ...own, 'minutes', 'optional'],
    quiz: ['kind', ...own, 'minutes', 'optional'],
    assignment: ['kind', ...own, 'minutes', 'framework', 'graded'],
  } satisfies Record<TaughtKind, readonly string[]>,
} as const;

const kinds: readonly string[] = Object.keys(jsonFields.activity);

/** True of the word for a kind of activity. */
export function isTaughtKind(word: string): word is TaughtKind {
  return kinds.includes(word);
}
