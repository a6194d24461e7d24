import type { CsvValue } from '../format/csv-value.ts';
import { useShell } from '../replica/shell-context.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { showToast } from './show-toast.ts';
import styles from './table-twin.module.css';

export interface CsvColumn<Row> {
  readonly title: string;
  /** What its numbers count; the header says it. */
  readonly unit?: 'minutes' | 'percent' | 'days' | { readonly currency: string } | undefined;
  readonly value: (row: Row) => CsvValue;
}

interface CopyCsvProps<Row> {
  /** What the table holds. */
  readonly caption: string;
  readonly columns: readonly CsvColumn<Row>[];
  readonly rows: readonly Row[];
}

/** Copies a table for a spreadsheet: plain values, with their units in the header. */
export function CopyCsv<Row>({ caption, columns, rows }: CopyCsvProps<Row>) {
  const { t } = useTexts();
  const { bridge } = useShell();
  const header = columns.map(({ title, unit }) => {
    if (unit === undefined) return title;
    const name = typeof unit === 'string' ? t(`ui.csv.units.${unit}`) : unit.currency;
    return t('ui.csv.header', { title, unit: name });
  });
  const copy = async () => {
    const { csvText } = await import('../format/csv-text.ts');
    const cells = rows.map((row) => columns.map(({ value }) => value(row)));
    const isCopied = await bridge.copyText(csvText(header, cells));
    if (isCopied) showToast({ id: 'csv', text: t('ui.csv.copied', { count: rows.length }) });
    else showToast({ id: 'csv', text: t('ui.csv.tooLong'), problem: true });
  };
  const fail = () => showToast({ id: 'csv', text: t('ui.csv.failed'), problem: true });
  return (
    <button type="button" className={styles.action} onClick={() => void copy().catch(fail)}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z" />
      </svg>
      {t('ui.csv.copy')}
      <span className="only-spoken">: {caption}</span>
    </button>
  );
}
