import type { TFunction } from 'i18next';
import type { OpenFileProblem } from '#contract/api.ts';
import type { Format } from '../format/create-format.ts';
import { systemWords } from '../texts/system-words.ts';

/** Whatever may be wrong with a text as a curriculum. */
export type TextProblem = OpenFileProblem | { readonly kind: 'too-much' };

/** Of the whole, so that a line says nothing about it. */
const ofTheWhole: readonly TextProblem['kind'][] = [
  'empty',
  'too-big',
  'not-text',
  'unknown-encoding',
  'no-activity',
];

/** What is wrong with a text, where, and what would be right. */
export function problemWords(problem: TextProblem, t: TFunction, format: Format): string {
  const sentence = sentenceOf(problem, t, format);
  if (!('line' in problem) || ofTheWhole.includes(problem.kind)) return sentence;
  const line = format.number(problem.line);
  const { path } = problem;
  return path
    ? t('import.at.path', { line, path, sentence })
    : t('import.at.line', { line, sentence });
}

function sentenceOf(problem: TextProblem, t: TFunction, format: Format): string {
  switch (problem.kind) {
    case 'too-big':
      return t('import.problems.too-big', { most: format.number(problem.most) });
    case 'too-many':
      return t(`import.problems.too-many.${problem.what}`, { most: format.number(problem.most) });
    case 'out-of-range':
      return t(`import.problems.out-of-range.${problem.field}`, {
        least: format.number(problem.least),
        most: format.number(problem.most),
      });
    case 'too-long':
      return t('import.problems.too-long', {
        field: problem.field,
        most: format.number(problem.most),
      });
    case 'duplicate-id':
      return t('import.problems.duplicate-id', { id: problem.id });
    case 'repeated-field':
    case 'missing-field':
      return t(`import.problems.${problem.kind}`, { field: problem.field });
    case 'wrong-type':
      return t(`import.problems.wrong-type.${problem.expected}`);
    case 'unknown-version':
      return t('import.problems.unknown-version', { known: problem.known });
    case 'unreadable-file':
      return t('import.problems.unreadable-file', { why: systemWords(problem.reason, t, 'read') });
    default:
      return t(`import.problems.${problem.kind}`);
  }
}
