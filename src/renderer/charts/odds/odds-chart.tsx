import { type ReactElement, useId } from 'react';
import { Bar, ComposedChart, Line, ReferenceLine, XAxis } from 'recharts';
import { addDays } from '#core/calendar/day.ts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from '../chart.module.css';
import { DayAxis, FigureAxis, RowTip } from '../chart-axes.tsx';
import { chartStyle } from '../chart-style.ts';
import oddsStyles from './odds.module.css';
import { OddsBar } from './odds-bar.tsx';
import type { OddsDrawing, OddsRow } from './odds-rows.ts';

interface OddsChartProps {
  readonly drawing: OddsDrawing;
  readonly title: string;
  readonly description: string;
  readonly tipOf: (row: OddsRow) => ReactElement | null;
}

const margin = { top: 32, right: 8, bottom: 0, left: 0 };
/** Where no days stand below, the lowest figure needs room. */
const upperMargin = { ...margin, bottom: 12 };
/** Below the bars, whose marks may lie on a line. */
const lineLevel = 250;
/** Days are longer than hours; both panels stand over the same days. */
const axisWidth = 60;
const shareTicks = [0, 0.5, 1];

/** What each day's forecast said: the odds "in time", and below them the days it would end on. */
export function OddsChart({ drawing, title, description, tipOf }: OddsChartProps) {
  const { t } = useTexts();
  const format = useFormat();
  const together = useId();
  const { rows, days, finishDays, runs, renewals, finished, isDense } = drawing;
  const lowest = finishDays[0]?.day;
  const panel = {
    responsive: true,
    className: classNames(styles.chart),
    data: rows,
    margin,
    syncId: together,
  };
  return (
    <div className={classNames(oddsStyles.panels)}>
      <ComposedChart {...panel} margin={upperMargin} title={t('odds.inTime')} desc={description}>
        <FigureAxis
          ticks={shareTicks}
          write={format.percent}
          words={t('odds.inTimeAxis')}
          width={axisWidth}
        />
        <XAxis dataKey="day" scale="band" hide />
        {runs.map(({ day }, index) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a safe day may come back, its run does not
            key={`${day} ${index}`}
            dataKey={({ run, inTime }: OddsRow) => (run === index ? inTime : null)}
            type="linear"
            stroke="var(--ink)"
            strokeWidth={2}
            connectNulls
            dot={isDense ? false : { r: 3, fill: 'var(--ink)', stroke: 'var(--paper)' }}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {/* The panel below speaks for both. */}
        <RowTip tipOf={() => null} cursor={chartStyle.cursor} />
      </ComposedChart>
      <ComposedChart {...panel} title={title} desc={description} barCategoryGap={1}>
        <FigureAxis
          ticks={finishDays.map(({ at }) => at)}
          write={(at) => (lowest ? format.day(addDays(lowest, at)) : '')}
          words={t('odds.finishAxis')}
          width={axisWidth}
        />
        <DayAxis
          dataKey="day"
          ticks={[...days]}
          interval="preserveStart"
          tickFormatter={(day: Day) => format.day(day)}
        />
        <Bar dataKey="range" maxBarSize={20} shape={OddsBar} isAnimationActive={false} />
        <Line
          dataKey="safe"
          type="step"
          zIndex={lineLevel}
          stroke="var(--ink)"
          strokeDasharray="2 3"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        {renewals.map(({ at, day }) => (
          <ReferenceLine
            zIndex={lineLevel}
            key={day}
            y={at}
            stroke="var(--alarm)"
            strokeWidth={2}
          />
        ))}
        {finished ? (
          <ReferenceLine
            zIndex={lineLevel}
            y={finished.at}
            stroke="var(--lectures)"
            strokeWidth={2.5}
          />
        ) : null}
        <RowTip tipOf={tipOf} cursor={chartStyle.cursorBand} />
      </ComposedChart>
    </div>
  );
}
