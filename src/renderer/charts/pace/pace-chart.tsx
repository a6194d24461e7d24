import { type ReactElement, useId } from 'react';
import { Bar, ReferenceLine, XAxis } from 'recharts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { BarFigure } from '../bar-figure.tsx';
import { FigureAxis } from '../chart-axes.tsx';
import { chartStyle } from '../chart-style.ts';
import { Hatching } from '../hatching.tsx';
import type { PaceDrawing, PaceRow } from './pace-rows.ts';

interface PaceChartProps {
  readonly drawing: PaceDrawing;
  readonly title: string;
  readonly description: string;
  readonly tipOf: (row: PaceRow) => ReactElement;
}

/** Each course-week's pace as bars from 1: up what took longer than estimated, down what was faster. */
export function PaceChart({ drawing, ...figure }: PaceChartProps) {
  const { t } = useTexts();
  const format = useFormat();
  const hatching = useId();
  const { rows, ticks } = drawing;
  return (
    <BarFigure {...figure} rows={rows} barGap={1}>
      <defs>
        <Hatching id={hatching} line="var(--homework)" ground="var(--homework-wash)" />
      </defs>
      <FigureAxis ticks={ticks} write={format.speed} words={t('progress.pace.axis')} />
      <XAxis dataKey="code" tick={chartStyle.tick} tickLine={false} axisLine={false} height={28} />
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
    </BarFigure>
  );
}
