import { type ReactElement, useId } from 'react';
import { Bar, XAxis } from 'recharts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { BarFigure } from '../bar-figure.tsx';
import { FigureAxis } from '../chart-axes.tsx';
import { chartStyle } from '../chart-style.ts';
import { Hatching } from '../hatching.tsx';
import { SpeedLabels } from './speed-labels.tsx';
import type { SpeedDrawing, SpeedRow } from './speed-rows.ts';

interface SpeedChartProps {
  readonly drawing: SpeedDrawing;
  readonly title: string;
  readonly description: string;
  readonly nameOf: (row: SpeedRow) => string;
  readonly tipOf: (row: SpeedRow) => ReactElement;
}

/** Time watched and time paused of each course-week or day, with the speed above. */
export function SpeedChart({ drawing, nameOf, ...figure }: SpeedChartProps) {
  const { t } = useTexts();
  const format = useFormat();
  const hatching = useId();
  const { rows, hours } = drawing;
  const names = new Map(rows.map((row) => [row.key, nameOf(row)]));
  return (
    <BarFigure {...figure} rows={rows}>
      <defs>
        <Hatching id={hatching} line="var(--lectures)" ground="var(--lectures-wash)" />
      </defs>
      <FigureAxis ticks={hours} write={format.hours} words={t('speed.axis')} isHigh />
      <XAxis
        dataKey="key"
        tickFormatter={(key: string) => names.get(key) ?? ''}
        tick={chartStyle.tick}
        tickLine={false}
        axisLine={{ stroke: chartStyle.axis }}
        height={28}
      />
      <Bar
        dataKey="watched"
        stackId="clocks"
        fill="var(--lectures)"
        maxBarSize={28}
        isAnimationActive={false}
      />
      <Bar
        dataKey="paused"
        stackId="clocks"
        fill={`url(#${hatching})`}
        stroke="var(--lectures)"
        maxBarSize={28}
        isAnimationActive={false}
      >
        <SpeedLabels rows={rows} />
      </Bar>
    </BarFigure>
  );
}
