import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import styles from './table-twin.module.css';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the right. */
  readonly numeric?: boolean | undefined;
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
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.twin}>
      <button
        type="button"
        className={styles.toggle}
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
      <section
        id={id}
        hidden={!open}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        tabIndex={0}
        className={styles.scroll}
        aria-label={caption}
      >
        {open ? (
          <table className={styles.table}>
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
                      <td
                        key={column.title}
                        className={classNames(column.numeric && styles.figure)}
                      >
                        {column.cell(row)}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </section>
    </div>
  );
}
