/** The strokes of the burndown, for its key. */
export const burndownSwatches = {
  open: <path d="M9 1l6 5-6 5z" fill="var(--edge)" />,
  actual: <path d="M1 6h22" stroke="var(--lectures)" strokeWidth="2.5" />,
  baseline: <path d="M1 6h22" stroke="var(--quiet)" strokeWidth="1.5" strokeDasharray="5 4" />,
  likely: (
    <path
      d="M2 6h21"
      stroke="var(--ink)"
      strokeWidth="2"
      strokeDasharray="0.1 5"
      strokeLinecap="round"
    />
  ),
  range: (
    <rect
      x="1"
      y="1"
      width="22"
      height="10"
      fill="var(--ink)"
      fillOpacity="0.1"
      stroke="var(--edge)"
    />
  ),
};
