import type { OpenFileProblem, TextFile } from '#contract/api.ts';
import type { Result } from '#core/result.ts';
import { chooseSource } from '../window/choose-file.ts';
import { readTextFile } from './read-text-file.ts';

const extensions = ['json', 'csv', 'tsv', 'md', 'markdown', 'txt'];
// Their endings and not words, so that the filters are the same in every language.
const filters = [
  { name: extensions.map((extension) => `*.${extension}`).join(' '), extensions },
  { name: '*.*', extensions: ['*'] },
];

/** The text of the file that the learner chooses; null if none is chosen. */
export async function openTextFile(): Promise<Result<TextFile, OpenFileProblem> | null> {
  const path = await chooseSource(filters);
  return path === null ? null : readTextFile(path);
}
