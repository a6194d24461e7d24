import { columnOf } from './read-header.ts';

const separators = [',', ';', '\t', '|'] as const;
const longestHeader = 2000;

/** The mark between the cells of a CSV text: the one by which its first line names most columns. */
export function csvSeparator(text: string): ',' | ';' | '\t' | '|' {
  const [line = ''] = text
    .slice(0, longestHeader)
    .replace(/^[\uFEFF\r\n]+/, '')
    .split(/[\r\n]/);
  const named = separators.map(
    (separator) => line.split(separator).filter((name) => columnOf(name) !== null).length,
  );
  return separators[named.indexOf(Math.max(...named))] ?? ',';
}
