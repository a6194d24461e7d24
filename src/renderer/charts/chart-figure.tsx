import { type ReactNode, Suspense, useId } from 'react';
import { classNames } from '../ui/class-names.ts';
import legendStyles from '../ui/legend.module.css';
import styles from './chart.module.css';
import { useTurn } from './use-turn.ts';

interface ChartFigureProps {
  readonly title: string;
  /** What the chart says, in a sentence. */
  readonly note: string;
  readonly legend: readonly { readonly swatch: ReactNode; readonly text: string }[];
  readonly height: 'tall' | 'low';
  readonly chart: ReactNode;
  /** The same numbers as a table. */
  readonly table: ReactNode;
}

/** A chart with its heading, its key, and its numbers. */
export function ChartFigure({ title, note, legend, height, chart, table }: ChartFigureProps) {
  const id = useId();
  const isMyTurn = useTurn();
  return (
    <section aria-labelledby={id} className={styles.figure}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className={styles.note}>{note}</p>
      </div>
      <ul className={classNames(legendStyles.legend, styles.swatches)}>
        {legend.map(({ swatch, text }) => (
          <li key={text}>
            <svg viewBox="0 0 24 12" aria-hidden="true">
              {swatch}
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <div className={classNames(styles.room, styles[height])} data-chart-room>
        <Suspense>{isMyTurn ? chart : null}</Suspense>
      </div>
      {table}
    </section>
  );
}
