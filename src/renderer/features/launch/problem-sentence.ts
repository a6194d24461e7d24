import type { TFunction } from 'i18next';
import type { Format } from '../../format/create-format.ts';
import { priceProblem } from '../../format/parse-price.ts';
import { sentenceOf } from '../../texts/sentence-of.ts';
import type { LaunchProblem } from './launch-draft.ts';

/** What is wrong with a control of the first launch, in words. */
export function problemSentence(problem: LaunchProblem, t: TFunction, format: Format): string {
  return problem.failure.kind === 'not-a-price'
    ? t(`launch.${priceProblem(problem.failure.currency)}`)
    : sentenceOf(problem.failure, t, format);
}
