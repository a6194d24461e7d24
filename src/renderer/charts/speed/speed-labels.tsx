import { LabelList, usePlotArea } from 'recharts';
import { useFormat } from '../../format/use-format.ts';
import type { SpeedRow } from './speed-rows.ts';

/** So many pixels a label needs beside its neighbours. */
const labelWidth = 34;

/** The speed above each bar; where bars stand closer than words, only where it has changed. */
export function SpeedLabels({ rows }: { readonly rows: readonly SpeedRow[] }) {
  const format = useFormat();
  const plot = usePlotArea();
  if (!plot) return null;
  const isTight = plot.width < rows.length * labelWidth;
  const texts = rows.map(({ speed }) => format.speed(speed));
  return (
    <LabelList
      valueAccessor={(_, index) =>
        isTight && texts[index] === texts[index - 1] ? '' : (texts[index] ?? '')
      }
      position="top"
      fill="var(--ink)"
      fontSize={12}
    />
  );
}
