import { readOutlineLine } from '../outline/outline-line.ts';

const separators = [',', ';', '\t'] as const;
const longestLooked = 20_000;
const columnName = /^["']?[\p{L}_#]/u;

/**
 * True of a text of at least two lines of which the first could name columns, and in which some
 * separator stands equally often in every line; a comma or semicolon with a blank behind it is one
 * of a sentence. What begins like an outline or gives a length in its first line is none.
 */
export function looksLikeTable(text: string): boolean {
  const isAll = text.length <= longestLooked;
  const all = text
    .slice(0, longestLooked)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/);
  const lines = (isAll ? all : all.slice(0, -1)).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  if (lines.length < 2 || saysMoreThanNames(first)) return false;
  return separators.some((separator) => {
    const names = first.split(separator);
    return (
      names.length > 1 &&
      names.every((name) => columnName.test(name)) &&
      lines.every((line) => countOf(separator, line) === names.length - 1)
    );
  });
}

/** True of a line that is part of an outline: a heading, an entry of a list, `Bees,5 min`. */
function saysMoreThanNames(line: string): boolean {
  const read = readOutlineLine(line, 1);
  if (!read) return true;
  const { hash, isBulleted, level, section, said } = read;
  return hash > 0 || isBulleted || level !== null || section !== null || said.any;
}

/** How often a separator stands in a line outside quotes; -1 if it does as in a sentence. */
function countOf(separator: string, line: string): number {
  const bare = line.replace(/"[^"]*"/g, '');
  const parts = bare.split(separator);
  const isSentence = separator !== '\t' && parts.slice(1).some((part) => /^\s\S/.test(part));
  return isSentence ? -1 : parts.length - 1;
}
