import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../setup/problem.mjs';
import { root } from '../setup/project.mjs';

/** Puts `table` into docs/forecast.md, between the two comments that name it. */
export function writeDocs(name, table) {
  const file = join(root, 'docs', 'forecast.md');
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [`<!-- table: ${name} -->`, `<!-- end of ${name} -->`];
  const [before, rest = ''] = text.split(begin);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Problem(`${file} has no place for the table ${name}.`);
  writeFileSync(file, `${before}${begin}\n\n${table}\n\n${end}${after}`);
}
