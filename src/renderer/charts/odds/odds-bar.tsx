import type { BarShapeProps } from 'recharts';
import { classNames } from '../../ui/class-names.ts';
import styles from './odds.module.css';
import type { OddsRow } from './odds-rows.ts';

/** Ends that all fall on one day are a bar too, of this many pixels. */
const leastHeight = 4;
/** What ends beyond the axis points there from above the bar. */
const arrowGap = 3;
const arrowHeight = 4;

/** Eight in ten futures of one forecast, with the middle one; an arrow where they go on. */
export function OddsBar({ x, y, width, height, payload }: BarShapeProps) {
  const row: OddsRow = payload;
  if (row.range === null) return null;
  const tall = Math.max(leastHeight, height);
  const top = row.isOpen ? y : y - (tall - height) / 2;
  const isBeyond = row.isOpen && height === 0;
  return (
    <g>
      {isBeyond ? null : (
        <rect x={x} y={top} width={width} height={tall} className={classNames(styles.bar)} />
      )}
      {row.likely === null ? null : (
        <rect
          x={x}
          y={top + tall * (1 - row.likely) - 1}
          width={width}
          height={2}
          className={classNames(styles.likely)}
        />
      )}
      {row.isOpen ? (
        <path
          d={`M${x} ${top - arrowGap}l${width / 2} ${-arrowHeight} ${width / 2} ${arrowHeight}z`}
          className={classNames(row.likely === null ? styles.likely : styles.arrow)}
        />
      ) : null}
    </g>
  );
}
