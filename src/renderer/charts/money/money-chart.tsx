import { type ReactElement, useId } from 'react';
import { Bar, LabelList, usePlotArea, XAxis, type XAxisTickContentProps } from 'recharts';
import type { BillingPeriod } from '#core/calendar/billing.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { BarFigure } from '../bar-figure.tsx';
import { FigureAxis } from '../chart-axes.tsx';
import { chartStyle } from '../chart-style.ts';
import { Hatching } from '../hatching.tsx';
import type { MoneyDrawing, MoneyRow } from './money-rows.ts';

interface MoneyChartProps {
  readonly drawing: MoneyDrawing;
  readonly title: string;
  readonly description: string;
  /** The months and the cost of a row, each in a line below its bar. */
  /** True if its months stand below a bar without a word for them. */
  readonly isCrowded: boolean;
  readonly period: BillingPeriod;
  readonly namesOf: (row: MoneyRow) => readonly [string, string];
  readonly tipOf: (row: MoneyRow) => ReactElement;
}

const shareTicks = [0, 0.25, 0.5, 0.75, 1];

/** The odds that so many months are enough: those of the months before, and what each one adds. */
export function MoneyChart({ drawing, namesOf, isCrowded, period, ...figure }: MoneyChartProps) {
  const { t } = useTexts();
  const format = useFormat();
  const hatching = useId();
  const { rows } = drawing;
  const names = new Map(rows.map((row) => [row.months, namesOf(row)]));
  const tick = ({ x, y, payload }: XAxisTickContentProps) => {
    const [months, cost] = names.get(payload.value) ?? ['', ''];
    return (
      <text y={y} textAnchor="middle" {...chartStyle.tick}>
        <tspan x={x} dy={8}>
          {months}
        </tspan>
        <tspan x={x} dy={16} fill="var(--ink)">
          {cost}
        </tspan>
      </text>
    );
  };
  return (
    <BarFigure {...figure} rows={rows}>
      <defs>
        <Hatching id={hatching} line="var(--edge)" ground="var(--paper)" />
      </defs>
      <FigureAxis
        ticks={shareTicks}
        write={format.percent}
        words={t('progress.money.axis')}
        isHigh
      />
      <XAxis
        dataKey="months"
        tick={tick}
        interval="equidistantPreserveStart"
        minTickGap={8}
        // As long as what is drawn, which is thinned by it so that no two meet.
        tickFormatter={(months: number) => longest(names.get(months) ?? ['', ''])}
        tickLine={false}
        axisLine={{ stroke: chartStyle.axis }}
        height={44}
      />
      {isCrowded ? <MonthsWords period={period} /> : null}
      <Bar
        dataKey="earlier"
        stackId="odds"
        fill={`url(#${hatching})`}
        stroke="var(--edge)"
        maxBarSize={40}
        isAnimationActive={false}
      />
      <Bar
        dataKey="here"
        stackId="odds"
        fill="var(--ink)"
        maxBarSize={40}
        isAnimationActive={false}
      >
        <LabelList
          dataKey="done"
          position="top"
          fill="var(--ink)"
          fontSize={12}
          formatter={(done) => format.odds(Number(done))}
        />
      </Bar>
    </BarFigure>
  );
}

/** What the figures below the bars count, where they stand alone: in their line, below the figures at the left. */
function MonthsWords({ period }: { readonly period: BillingPeriod }) {
  const { t } = useTexts();
  const plot = usePlotArea();
  if (!plot) return null;
  return (
    <text x={0} y={plot.y + plot.height} dy={16} {...chartStyle.tick}>
      {t('progress.money.axisMonths', { context: period })}
    </text>
  );
}

function longest([a, b]: readonly [string, string]): string {
  return a.length > b.length ? a : b;
}
