const pattern = /^(\d+(?:[.,]\d+)?|[.,]\d+)\s*[x×]?$/i;

/** The playback speed that a learner wrote as `1.75`, `1,75` or `1.75x`; null if it is none. */
export function parseSpeed(text: string): number | null {
  const figure = pattern.exec(text.trim())?.[1];
  return figure === undefined ? null : Number(figure.replace(',', '.'));
}
