import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormat } from '../../format/use-format.ts';
import { classNames } from '../../ui/class-names.ts';
import { AxisWords } from '../axis-words.tsx';
import styles from '../chart.module.css';
import { chartStyle } from '../chart-style.ts';
import { Hatching } from '../hatching.tsx';
import type { PaceDrawing, PaceRow } from './pace-rows.ts';

interface PaceChartProps {
  readonly drawing: PaceDrawing;
  readonly title: string;
  readonly description: string;
  readonly tipOf: (row: PaceRow) => ReactElement;
}

const margin = { top: 32, right: 8, bottom: 0, left: 0 };

/** Each course-week's pace as bars from 1: up what took longer than estimated, down what was faster. */
export function PaceChart({ drawing, title, description, tipOf }: PaceChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const hatching = useId();
  const { rows, ticks } = drawing;
  const tip = ({ payload }: TooltipContentProps) => {
    const row: PaceRow | undefined = payload[0]?.payload;
    return row ? tipOf(row) : null;
  };
  return (
    <BarChart
      responsive
      className={classNames(styles.chart)}
      data={rows}
      margin={margin}
      barGap={1}
      title={title}
      desc={description}
    >
      <defs>
        <Hatching id={hatching} line="var(--homework)" ground="var(--homework-wash)" />
      </defs>
      <CartesianGrid vertical={false} stroke={chartStyle.grid} />
      <XAxis dataKey="code" tick={chartStyle.tick} tickLine={false} axisLine={false} height={28} />
      <YAxis
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
        ticks={[...ticks]}
        tickFormatter={format.speed}
        tick={chartStyle.tick}
        tickLine={false}
        axisLine={false}
        width={48}
      />
      <AxisWords text={t('progress.pace.axis')} />
      <Bar
        dataKey="lectures.bar"
        fill="var(--lectures)"
        maxBarSize={20}
        minPointSize={2}
        isAnimationActive={false}
      />
      <Bar
        dataKey="homework.bar"
        fill={`url(#${hatching})`}
        stroke="var(--homework)"
        maxBarSize={20}
        minPointSize={2}
        isAnimationActive={false}
      />
      <ReferenceLine y={1} stroke="var(--ink)" />
      <Tooltip content={tip} cursor={chartStyle.cursorBand} isAnimationActive={false} />
    </BarChart>
  );
}
