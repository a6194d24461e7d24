import type { ReactElement } from 'react';
import { Area, ComposedChart, Line, ReferenceDot } from 'recharts';
import type { BillingPeriod } from '#core/calendar/billing.ts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from '../chart.module.css';
import { DayAxis, FigureAxis, RowTip } from '../chart-axes.tsx';
import { chartStyle } from '../chart-style.ts';
import { VerticalMark } from '../vertical-mark.tsx';
import { BeyondMark } from './beyond-mark.tsx';
import type { BurndownDrawing, BurndownPoint } from './burndown-rows.ts';

interface BurndownChartProps {
  readonly drawing: BurndownDrawing;
  readonly title: string;
  readonly description: string;
  /** What a renewal costs, in words. */
  readonly price: string;
  readonly period: BillingPeriod;
  readonly tipOf: (point: BurndownPoint) => ReactElement;
}

/** Room above the plot for the words of the vertical lines, and below it for `today`. */
const margin = { top: 44, right: 16, bottom: 20, left: 0 };
const crowdedMargin = { ...margin, top: 60 };

/** The hours still estimated, from the first day to the likely end. */
export function BurndownChart(props: BurndownChartProps) {
  const { drawing, title, description, price, period, tipOf } = props;
  const { t } = useTexts();
  const format = useFormat();
  const { points, end, days, hours, now, left, safe, renewals, goesOn } = drawing;
  const dayAt = new Map(days.map(({ at, day }) => [at, format.day(day)]));
  const textOf = (day: Day, isFirstCharge: boolean) => {
    const said = { day: format.day(day), price };
    return isFirstCharge
      ? t('progress.burndown.firstCharge', said)
      : t('progress.burndown.renews', { ...said, context: period });
  };
  return (
    <ComposedChart
      responsive
      className={classNames(styles.chart)}
      data={points}
      margin={drawing.isCrowded ? crowdedMargin : margin}
      title={title}
      desc={description}
    >
      <FigureAxis
        ticks={hours}
        write={format.hours}
        words={t('progress.burndown.axis')}
        isHigh={drawing.isCrowded}
      />
      <DayAxis
        dataKey="at"
        type="number"
        domain={[0, end]}
        ticks={[...dayAt.keys()]}
        tickFormatter={(at: number) => dayAt.get(at) ?? ''}
      />
      <VerticalMark at={now} row="below" side="left" look="today" text={t('progress.today')} />
      {safe ? (
        <VerticalMark
          {...safe}
          look="safe"
          text={t('progress.burndown.safe', { day: format.day(safe.day) })}
        />
      ) : null}
      {renewals.map(({ at, day, side, row, isLabelled, isFirstCharge }) => (
        <VerticalMark
          key={day}
          at={at}
          side={side}
          row={isLabelled ? row : 'below'}
          look="renewal"
          text={isLabelled ? textOf(day, isFirstCharge) : null}
        />
      ))}
      <Area
        dataKey="range"
        type="linear"
        fill="var(--ink)"
        fillOpacity={0.1}
        stroke="var(--edge)"
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="baseline"
        type="linear"
        stroke="var(--quiet)"
        strokeWidth={1.5}
        strokeDasharray="5 4"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="likely"
        type="linear"
        stroke="var(--ink)"
        strokeWidth={2}
        strokeDasharray="0.1 5"
        strokeLinecap="round"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="actual"
        type="linear"
        stroke="var(--lectures)"
        strokeWidth={2.5}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <ReferenceDot x={now} y={left} r={5} fill="var(--lectures)" stroke="var(--paper)" />
      {goesOn ? <BeyondMark left={goesOn.left} /> : null}
      <RowTip tipOf={tipOf} cursor={chartStyle.cursor} />
    </ComposedChart>
  );
}
