import { readFileSync } from 'node:fs';
import { loadCore } from '../run/load-core.mjs';
import { Problem } from '../setup/problem.mjs';
import { readTasks } from './read-tasks.mjs';
import { rivals } from './rivals.mjs';
import { scoreForecasts } from './score-forecasts.mjs';
import { cutWindows } from './windows.mjs';
import { writeDocs } from './write-docs.mjs';
import { writeTable } from './write-table.mjs';

const checkpoints = [6, 12, 24, 36];

/**
 * Prints how well the shipped model, and three rivals, forecast the rest of other people's work; with
 * `--docs` it also writes the table of docs/forecast.md.
 */
export async function main([file, option]) {
  if (!file) throw new Problem('Which file? npm run --silent backtest -- FILE.csv');
  const windows = cutWindows(readTasks(readText(file)));
  const { forecastRest } = await loadCore('scripts/backtest/shipped-model.ts');
  const score = (done, model) => scoreForecasts(windows, done, model);
  const results = checkpoints.map((done) => ({
    done,
    ...score(done, forecastRest),
    ...Object.fromEntries(
      Object.entries(rivals).map(([name, rival]) => [name, score(done, rival)]),
    ),
  }));
  console.log(JSON.stringify({ windows: windows.length, checkpoints: results }, null, 2));
  if (option === '--docs') writeDocs('back-test', writeTable(head, results.flatMap(rowsOf)));
}

const head = ['forecast', 'tasks done', 'coverage80', 'mape50', 'pinball'];

function rowsOf({ done, naive, estimate, bootstrap, ...shipped }) {
  const all = { shipped, naive, estimate, bootstrap };
  return Object.entries(all).map(([name, { coverage80, mape50, pinball }]) => [
    name,
    done,
    coverage80.toFixed(2),
    mape50.toFixed(3),
    pinball.toFixed(4),
  ]);
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Problem(`${file} cannot be read: ${error.message}`);
  }
}
