import { usePlotArea } from 'recharts';
import styles from './chart.module.css';

interface AxisWordsProps {
  readonly text: string;
  /** Puts it at the very top, where other words stand just above the plot. */
  readonly isHigh?: boolean | undefined;
}

/** What the y axis counts, above its figures. */
export function AxisWords({ text, isHigh = false }: AxisWordsProps) {
  const plot = usePlotArea();
  if (!plot) return null;
  return (
    <text y={isHigh ? 0 : plot.y} dy={isHigh ? 12 : -14} className={styles.axisWords}>
      {text}
    </text>
  );
}
