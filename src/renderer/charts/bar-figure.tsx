import type { ReactElement, ReactNode } from 'react';
import { BarChart } from 'recharts';
import { classNames } from '../ui/class-names.ts';
import styles from './chart.module.css';
import { RowTip } from './chart-axes.tsx';
import { chartStyle } from './chart-style.ts';

interface BarFigureProps<Row> {
  readonly rows: readonly Row[];
  readonly title: string;
  readonly description: string;
  readonly tipOf: (row: Row) => ReactElement;
  /** Pixels between the bars of one row. */
  readonly barGap?: number | undefined;
  /** Pixels between rows; more, the fewer they are, if it is left out. */
  readonly rowGap?: number | undefined;
  readonly children: ReactNode;
}

const margin = { top: 32, right: 8, bottom: 0, left: 0 };

/** A bar chart with room for the words of its axis, and a tip for each row. */
export function BarFigure<Row>(props: BarFigureProps<Row>) {
  const { rows, title, description, tipOf, barGap, rowGap, children } = props;
  return (
    <BarChart
      responsive
      className={classNames(styles.chart)}
      data={rows}
      margin={margin}
      {...(barGap !== undefined && { barGap })}
      {...(rowGap !== undefined && { barCategoryGap: rowGap })}
      title={title}
      desc={description}
    >
      {children}
      <RowTip tipOf={tipOf} cursor={chartStyle.cursorBand} />
    </BarChart>
  );
}
