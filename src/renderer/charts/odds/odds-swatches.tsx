/** What the odds over time are drawn with, for their key. */
export const oddsSwatches = {
  range: (
    <rect
      x="6"
      y="1"
      width="12"
      height="10"
      fill="var(--ink)"
      fillOpacity="0.1"
      stroke="var(--edge)"
    />
  ),
  likely: <rect x="6" y="5" width="12" height="2" fill="var(--ink)" />,
  open: <path d="M6 9l6-6 6 6z" fill="var(--edge)" />,
  safe: <path d="M1 6h22" stroke="var(--ink)" strokeDasharray="2 3" />,
  renewal: <path d="M1 6h22" stroke="var(--alarm)" strokeWidth="2" />,
  finished: <path d="M1 6h22" stroke="var(--lectures)" strokeWidth="2.5" />,
};
