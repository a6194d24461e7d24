/**
 * JSON of `value` with one entry a line down to `depth` levels, and each deeper value on a line of
 * its own: a person can read it and compare two, and it costs little more than the densest form.
 */
export function layOutJson(value: unknown, depth: number, indent = ''): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const layOut = (entry: unknown) => layOutJson(entry, depth - 1, inner);
  const lines = Array.isArray(value)
    ? value.map((entry) => layOut(entry ?? null))
    : Object.entries(value).flatMap(([key, entry]) =>
        entry === undefined ? [] : [`${JSON.stringify(key)}: ${layOut(entry)}`],
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
}
