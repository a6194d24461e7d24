import { type ReactNode, useContext, useId, useState } from 'react';
import type { CsvValue } from '../format/csv-value.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { classNames } from './class-names.ts';
import { CopyCsv, type CsvColumn } from './copy-csv.tsx';
import { OnPaper } from './on-paper.ts';
import scrolled from './scrolled-table.module.css';
import styles from './table-twin.module.css';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the right. */
  readonly numeric?: boolean | undefined;
  /** What a spreadsheet gets instead of the cell; without it, the text of the cell. */
  readonly value?: ((row: Row) => CsvValue) | undefined;
  readonly unit?: CsvColumn<Row>['unit'];
}

interface TableTwinProps<Row> {
  /** What the table holds; a reader hears it first. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** The numbers behind a chart, as a table that opens on demand; its first column heads the rows. */
export function TableTwin<Row>({ caption, columns, rows, rowKey }: TableTwinProps<Row>) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const numbers = <Numbers caption={caption} columns={columns} rows={rows} rowKey={rowKey} />;
  // There is nothing to press on paper.
  if (useContext(OnPaper)) return numbers;
  return (
    <div className={styles.twin}>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.action}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={open ? 'm3.5 6 4.5 4.5L12.5 6' : 'm6 3.5 4.5 4.5L6 12.5'} />
          </svg>
          {t(open ? 'ui.hideNumbers' : 'ui.showNumbers')}
          <span className="only-spoken">: {caption}</span>
        </button>
        <CopyCsv caption={caption} columns={columns.map(csvColumn)} rows={rows} />
      </div>
      <section
        id={id}
        hidden={!open}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        tabIndex={0}
        className={classNames(scrolled.scroll, styles.scroll)}
        aria-label={caption}
      >
        {open ? numbers : null}
      </section>
    </div>
  );
}

/** The table itself. */
function Numbers<Row>({ caption, columns, rows, rowKey }: TableTwinProps<Row>) {
  return (
    <table className={classNames(scrolled.table, styles.table)}>
      <caption className="only-spoken">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.title}
              scope="col"
              className={classNames(column.numeric && styles.figure)}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.title} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.title} className={classNames(column.numeric && styles.figure)}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function csvColumn<Row>({ title, unit, value, cell }: Column<Row>): CsvColumn<Row> {
  return { title, unit, value: value ?? ((row) => textOf(cell(row))) };
}

function textOf(cell: ReactNode): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
