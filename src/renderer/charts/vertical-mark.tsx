import { usePlotArea, useXAxisScale } from 'recharts';
import { classNames } from '../ui/class-names.ts';
import styles from './vertical-mark.module.css';

interface VerticalMarkProps {
  /** Where it stands on the x axis. */
  readonly at: number;
  /** Words above the plot in one of two rows, so that neighbours do not meet; or below it. */
  readonly row: 'upper' | 'lower' | 'below';
  /** On which side of the line the words have room; those below it stand under it. */
  readonly side: 'left' | 'right';
  readonly text: string | null;
  readonly look: 'renewal' | 'safe' | 'today';
}

const lift = { upper: -36, lower: -16, below: 0 };
const wordsDown = { upper: -28, lower: -8 };
const wordsAside = {
  left: { x: -6, textAnchor: 'end' },
  right: { x: 6, textAnchor: 'start' },
} as const;

/** A day that counts, as a line from its words through the whole plot. */
export function VerticalMark({ at, row, side, text, look }: VerticalMarkProps) {
  const plot = usePlotArea();
  const x = useXAxisScale()?.(at);
  if (!plot || x === undefined) return null;
  return (
    <g className={classNames(styles.mark, styles[look])} transform={`translate(${x} ${plot.y})`}>
      <line y1={lift[row]} y2={plot.height} />
      {row === 'below' ? (
        <text y={plot.height} dy={42} textAnchor="middle">
          {text}
        </text>
      ) : (
        <text y={wordsDown[row]} {...wordsAside[side]}>
          {text}
        </text>
      )}
    </g>
  );
}
