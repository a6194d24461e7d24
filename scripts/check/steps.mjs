import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolPath } from '../run/tool.mjs';
import { root } from '../setup/project.mjs';
import { zones } from './zones.mjs';

// Where days are counted, and one forecast with its figures; `npm run laws` runs all in each zone.
const daily = ['calendar/', 'planner/', 'record/', 'plan/replan', 'forecast/same-everywhere'];

/** All steps of `npm run check`; those with a `report` file are tests and say how many passed. */
export function checkSteps(folder) {
  return [unitTests(folder), lint(), ...types(), ...zones.map((zone) => zoneTests(folder, zone))];
}

function lint() {
  return {
    name: 'format and lint',
    args: [toolPath('@biomejs/biome', 'biome'), 'ci', '--colors=off', '.'],
  };
}

function types() {
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  return references.map(({ path }) => {
    const part = path.replace(/^.*tsconfig\.|\.json$/g, '');
    const memory = join(root, 'node_modules', '.cache', 'halfday', `${part}.tsbuildinfo`);
    return {
      name: `types: ${part}`,
      args: [toolPath('typescript', 'tsc'), '--noEmit', '-p', path, '--tsBuildInfoFile', memory],
    };
  });
}

function unitTests(folder) {
  return vitest('unit tests', join(folder, 'unit.json'), []);
}

function zoneTests(folder, zone) {
  const report = join(folder, `${zone.replace('/', '-')}.json`);
  // The same tests once more: they count when they fail, not when they pass.
  return {
    ...vitest(
      `core tests in ${zone}`,
      report,
      daily.map((part) => `src/core/${part}`),
    ),
    // Fewer tries each: what a zone can break, it breaks at once.
    env: { TZ: zone, PROPERTY_RUNS: '5' },
    repeated: true,
  };
}

function vitest(name, report, filter) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    report,
    args: [toolPath('vitest', 'vitest'), 'run', ...reporters, ...filter],
  };
}
