import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCore } from '../run/load-core.mjs';
import { say } from '../setup/say.mjs';
import { convertTable, findLibreOffice } from './libre-office.mjs';

const header = ['Day', 'Minutes', 'Gap', 'Speed', 'Comment'];
/** What a spreadsheet would run, what it would tear apart, and figures that are to stay figures. */
const texts = [
  '=1+1',
  '+SUM(B2:B9)',
  '-5',
  '@cmd',
  "'=1",
  'a, "b"; c',
  'two\nlines',
  'Größe 😀',
  ' space ',
  '',
];
const rows = texts.map((text, index) => ['2026-12-01', 160 + index, -5 - index, 1.75, text]);

/** Has LibreOffice read a table that the program wrote, and the program one that it saved. */
export async function main() {
  const program = findLibreOffice();
  if (program === null) {
    say('Exports: left out, LibreOffice is not installed here (Debian: libreoffice-calc-nogui).');
    return 0;
  }
  const { csvText } = await loadCore('src/renderer/format/csv-text.ts');
  const { csvRows } = await loadCore('src/renderer/format/csv-rows.ts');
  const folder = mkdtempSync(join(tmpdir(), 'halfday-exports-'));
  try {
    const path = join(folder, 'table.csv');
    const converted = join(folder, 'converted');
    await mkdir(converted);
    // As the program writes it.
    writeFileSync(path, `\ufeff${csvText(header, rows)}`);
    const sheet = readFileSync(await convertTable(program, path, 'fods', converted), 'utf8');
    const saved = readFileSync(await convertTable(program, path, 'csv', converted), 'utf8');
    const problems = [...problemsOfSheet(sheet), ...problemsOfRows(csvRows(saved))];
    for (const problem of problems) console.error(`Exports: ${problem}`);
    if (problems.length === 0) say(`Exports: LibreOffice took all ${rows.length} rows as meant.`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function problemsOfSheet(sheet) {
  const figures = rows.flatMap(([, minutes, gap, speed]) => [minutes, gap, speed]);
  const found = [...sheet.matchAll(/office:value-type="float" office:value="([^"]+)"/g)].map(
    ([, value]) => Number(value),
  );
  return [
    ...(sheet.includes('table:formula') ? ['a text became a formula'] : []),
    ...(String(found) === String(figures) ? [] : [`figures ${figures} became ${found}`]),
  ];
}

function problemsOfRows(read) {
  if (!read.ok) return [`what LibreOffice saved could not be read: ${read.error.kind}`];
  return [header, ...rows].flatMap((row, line) =>
    row.flatMap((cell, column) => {
      const back = read.value[line]?.[column];
      const isSame = typeof cell === 'number' ? Number(back) === cell : back === cell;
      return isSame ? [] : [`${JSON.stringify(cell)} came back as ${JSON.stringify(back)}`];
    }),
  );
}
