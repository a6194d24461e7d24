/** What a column of a table may hold. */
export type Column =
  | 'course'
  | 'week'
  | 'kind'
  | 'title'
  | 'hours'
  | 'minutes'
  | 'seconds'
  | 'graded'
  | 'optional'
  | 'framework';

const names: Readonly<Record<Column, string>> = {
  course: 'course courses coursetitle coursename class',
  week: 'week weeks weektitle weekname module moduletitle unit section chapter',
  kind: 'kind type format itemtype activitytype',
  title: 'title name activity item lesson topic lecture task',
  hours: 'hours hrs h',
  minutes:
    'minutes minute mins min length duration time estimatedtime lengthminutes durationminutes',
  seconds: 'seconds secs sec lengthseconds durationseconds',
  graded: 'graded isgraded',
  optional: 'optional isoptional ungraded practice',
  framework: 'framework library',
};

const columns = new Map(
  Object.entries(names).flatMap(([column, words]) =>
    words.split(' ').map((word) => [word, column as Column] as const),
  ),
);

export interface Header {
  /** Where each column stands; of two of one name the first. */
  readonly at: ReadonlyMap<Column, number>;
  /** Names that are not known. */
  readonly unknown: readonly string[];
  readonly width: number;
}

/** The columns that a row names; null if the titles' is not among them, so that it is no header. */
export function readHeader(row: readonly string[]): Header | null {
  const at = new Map<Column, number>();
  const unknown: string[] = [];
  row.forEach((name, index) => {
    const column = columnOf(name);
    if (column !== null && !at.has(column)) at.set(column, index);
    else if (name.trim() !== '') unknown.push(name);
  });
  return at.has('title') ? { at, unknown, width: row.length } : null;
}

/** The column that a name of a header is for, whatever its case and marks; null if for none. */
export function columnOf(name: string): Column | null {
  if (name.length > 40) return null;
  return columns.get(name.toLowerCase().replace(/\(.*\)|[^a-z]/g, '')) ?? null;
}
