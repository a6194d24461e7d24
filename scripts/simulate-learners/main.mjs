import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../backtest/random-from.mjs';
import { writeDocs } from '../backtest/write-docs.mjs';
import { writeTable } from '../backtest/write-table.mjs';
import { loadCore } from '../run/load-core.mjs';
import { root } from '../setup/project.mjs';
import { judge } from './judge.mjs';
import { live } from './live.mjs';
import { scenarios } from './scenarios.mjs';
import { variatesFrom } from './variates.mjs';

const checkpoints = [3, 5, 8, 12];
const learners = 250;
const documentedSeed = '1';

/** Simulates learners, judges the forecasts made for them, and writes the table into the docs. */
export async function main([seed = documentedSeed]) {
  const core = await loadCore('scripts/simulate-learners/forecasts.ts');
  const catalogue = join(root, 'resources', 'catalogues', 'deep-learning-specialization-2018.json');
  const blocks = core.blocksOf(JSON.parse(readFileSync(catalogue, 'utf8')));
  const rows = scenarios.flatMap((scenario, number) => {
    const random = randomFrom(Number(seed) * 1000 + number);
    const draw = variatesFrom(random);
    const lives = Array.from({ length: learners }, (_, n) => ({
      ...live(blocks, scenario, draw, n % 7),
      first: n % 7,
      key: n,
    }));
    return checkpoints.map((day) => ({
      scenario: scenario.name,
      day,
      ...judge(core, blocks, lives, day, random),
    }));
  });
  const table = writeTable(head, rows.map(cellsOf));
  console.log(table);
  // Other seeds are for a look, to see by how much the figures are chance.
  if (seed === documentedSeed) writeDocs('simulated learners', table);
}

const head = ['learners', 'evening of day', 'n', 'coverage80', 'model', 'linear', 'throughput'];

function cellsOf({ scenario, day, learners, coverage80, ...errors }) {
  const days = [errors.model, errors.linear, errors.throughput].map((error) => error.toFixed(1));
  return [scenario, day, learners, coverage80.toFixed(2), ...days];
}
