/** A table in Markdown: `head`, then `rows`; all columns but the first are figures. */
export function writeTable(head, rows) {
  const rule = head.map((_, n) => (n === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
