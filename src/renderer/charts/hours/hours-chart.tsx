import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { classNames } from '../../ui/class-names.ts';
import { AxisWords } from '../axis-words.tsx';
import styles from '../chart.module.css';
import { chartStyle } from '../chart-style.ts';
import { Hatching } from '../hatching.tsx';
import type { HoursDrawing, HoursRow } from './hours-rows.ts';

interface HoursChartProps {
  readonly drawing: HoursDrawing;
  readonly title: string;
  readonly description: string;
  readonly tipOf: (row: HoursRow) => ReactElement;
}

const margin = { top: 32, right: 8, bottom: 0, left: 0 };

/** Each day's studied and lost hours, before the outline of what was planned. */
export function HoursChart({ drawing, title, description, tipOf }: HoursChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const hatching = useId();
  const { rows, days, hours } = drawing;
  const tip = ({ payload }: TooltipContentProps) => {
    const row: HoursRow | undefined = payload[0]?.payload;
    return row ? tipOf(row) : null;
  };
  return (
    <BarChart
      responsive
      className={classNames(styles.chart)}
      data={rows}
      margin={margin}
      barCategoryGap={2}
      title={title}
      desc={description}
    >
      <defs>
        <Hatching id={hatching} line="var(--edge)" ground="var(--paper)" />
      </defs>
      <CartesianGrid vertical={false} stroke={chartStyle.grid} />
      <XAxis xAxisId="planned" dataKey="day" hide />
      <XAxis
        dataKey="day"
        ticks={[...days]}
        interval="preserveStart"
        tickFormatter={(day: Day) => format.day(day)}
        tick={chartStyle.tick}
        tickLine={{ stroke: chartStyle.axis }}
        axisLine={{ stroke: chartStyle.axis }}
        height={28}
      />
      <YAxis
        domain={[0, hours.at(-1) ?? 0]}
        ticks={[...hours]}
        tickFormatter={format.hours}
        tick={chartStyle.tick}
        tickLine={false}
        axisLine={false}
        width={48}
      />
      <AxisWords text={t('progress.hours.axis')} />
      <Bar
        dataKey="planned"
        xAxisId="planned"
        fill="none"
        stroke="var(--edge)"
        maxBarSize={20}
        isAnimationActive={false}
      />
      <Bar
        dataKey="studied"
        stackId="logged"
        fill="var(--lectures)"
        maxBarSize={20}
        className={classNames(styles.slim)}
        isAnimationActive={false}
      />
      <Bar
        dataKey="lost"
        stackId="logged"
        fill={`url(#${hatching})`}
        stroke="var(--edge)"
        maxBarSize={20}
        className={classNames(styles.slim)}
        isAnimationActive={false}
      />
      <Tooltip content={tip} cursor={chartStyle.cursorBand} isAnimationActive={false} />
    </BarChart>
  );
}
