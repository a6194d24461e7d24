/** What all charts draw alike; the colours are those of the theme. */
export const chartStyle = {
  tick: { fill: 'var(--quiet)', fontSize: 12 },
  grid: 'var(--line)',
  axis: 'var(--edge)',
  cursor: { stroke: 'var(--edge)', strokeWidth: 1 },
  cursorBand: { fill: 'var(--hover)' },
} as const;
