import { type ReactElement, useId } from 'react';
import { Bar, XAxis } from 'recharts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { classNames } from '../../ui/class-names.ts';
import { BarFigure } from '../bar-figure.tsx';
import styles from '../chart.module.css';
import { DayAxis, FigureAxis } from '../chart-axes.tsx';
import { Hatching } from '../hatching.tsx';
import type { HoursDrawing, HoursRow } from './hours-rows.ts';

interface HoursChartProps {
  readonly drawing: HoursDrawing;
  readonly title: string;
  readonly description: string;
  readonly tipOf: (row: HoursRow) => ReactElement;
}

/** Each day's studied and lost hours, before the outline of what was planned. */
export function HoursChart({ drawing, ...figure }: HoursChartProps) {
  const { t } = useTexts();
  const format = useFormat();
  const hatching = useId();
  const { rows, days, hours } = drawing;
  return (
    <BarFigure {...figure} rows={rows} rowGap={2}>
      <defs>
        <Hatching id={hatching} line="var(--edge)" ground="var(--paper)" />
      </defs>
      <FigureAxis ticks={hours} write={format.hours} words={t('progress.hours.axis')} />
      <XAxis xAxisId="planned" dataKey="day" hide />
      <DayAxis
        dataKey="day"
        ticks={[...days]}
        interval="preserveStart"
        tickFormatter={(day: Day) => format.day(day)}
      />
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
    </BarFigure>
  );
}
