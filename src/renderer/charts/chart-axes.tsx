import type { ReactElement } from 'react';
import {
  CartesianGrid,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  type XAxisProps,
  YAxis,
} from 'recharts';
import { AxisWords } from './axis-words.tsx';
import { chartStyle } from './chart-style.ts';

interface FigureAxisProps {
  /** From the first to the last of these the axis goes. */
  readonly ticks: readonly number[];
  readonly write: (value: number) => string;
  /** What it counts. */
  readonly words: string;
  /** Puts the words at the very top, where others stand just above the plot. */
  readonly isHigh?: boolean | undefined;
  /** Pixels for the figures, where they are longer than most. */
  readonly width?: number | undefined;
}

// Without it, lines that are not drawn are placed by measuring every word of the other axis.
const noLines = () => [];

/** The figures at the left, a line through the plot for each, and what they count. */
export function FigureAxis({ ticks, write, words, isHigh, width = 48 }: FigureAxisProps) {
  return (
    <>
      <CartesianGrid
        vertical={false}
        verticalCoordinatesGenerator={noLines}
        stroke={chartStyle.grid}
      />
      <YAxis
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
        ticks={[...ticks]}
        tickFormatter={write}
        tick={chartStyle.tick}
        tickLine={false}
        axisLine={false}
        width={width}
        // There are few: none is left out, and so none has to be measured.
        interval={0}
      />
      <AxisWords isHigh={isHigh} text={words} />
    </>
  );
}

/** The days below the plot; `axis` says where they stand. */
export function DayAxis(axis: XAxisProps) {
  return (
    <XAxis
      tick={chartStyle.tick}
      tickLine={{ stroke: chartStyle.axis }}
      axisLine={{ stroke: chartStyle.axis }}
      height={28}
      {...axis}
    />
  );
}

interface RowTipProps<Row> {
  readonly tipOf: (row: Row) => ReactElement | null;
  readonly cursor: typeof chartStyle.cursor | typeof chartStyle.cursorBand;
}

/** The tip of the row that is pointed at, or reached by the arrow keys. */
export function RowTip<Row>({ tipOf, cursor }: RowTipProps<Row>) {
  const tip = ({ payload }: TooltipContentProps) => {
    const row: Row | undefined = payload[0]?.payload;
    return row ? tipOf(row) : null;
  };
  return <Tooltip content={tip} cursor={cursor} isAnimationActive={false} />;
}
