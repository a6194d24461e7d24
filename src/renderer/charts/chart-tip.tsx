import { useDirection } from '@base-ui/react/direction-provider';
import type { ReactNode } from 'react';
import styles from './chart.module.css';

interface ChartTipProps {
  readonly title: string;
  readonly figures: readonly { readonly name: string; readonly value: string }[];
  readonly children?: ReactNode;
}

/** The figures of what is pointed at, or reached by the arrow keys; a reader hears them. */
export function ChartTip({ title, figures, children }: ChartTipProps) {
  const direction = useDirection();
  return (
    <div className={styles.tip} role="status" dir={direction}>
      <b>{title}</b>
      <dl>
        {figures.map(({ name, value }) => (
          <Pair key={name} name={name} value={value} />
        ))}
      </dl>
      {children}
    </div>
  );
}

function Pair({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
