import { usePlotArea, useYAxisScale } from 'recharts';

/** Half as high as it is wide from its base, as the arrow of a forecast that goes on. */
const size = 8;
const gap = 3;

/** Points out of the chart where the band is cut, at `left` minutes. */
export function BeyondMark({ left }: { readonly left: number }) {
  const plot = usePlotArea();
  const y = useYAxisScale()?.(left);
  if (!plot || y === undefined) return null;
  return (
    <path
      d={`M${plot.x + plot.width + gap} ${y - size / 2}l${size / 2} ${size / 2} ${-size / 2} ${size / 2}z`}
      fill="var(--edge)"
    />
  );
}
