/** What a cell of a table may hold: a number is one to compute with. */
export type CsvCell = string | number | null;
