import { buildIfStale } from '../run/build.mjs';
import { prepareAll } from '../setup/prepare.mjs';
import { Problem } from '../setup/problem.mjs';
import { sayOnStandardError } from '../setup/say.mjs';
import { measureBundle } from './bundle-size.mjs';
import { measureCore } from './core-speed.mjs';
import { measureFirstLaunch } from './first-launch.mjs';
import { measureInteraction } from './interaction.mjs';
import { measureMemory, measureStarts } from './launches.mjs';
import { describeMachine } from './machine.mjs';
import { measureQuickLog } from './quick-log.mjs';
import { printTable } from './table.mjs';

/** Every measurement, with the groups that it answers. */
const measurements = [
  { groups: ['machine'], measure: describeMachine },
  { groups: ['cold_start', 'window'], measure: measureStarts },
  { groups: ['memory'], measure: measureMemory },
  { groups: ['planner'], measure: () => measureCore('planner') },
  { groups: ['forecast'], measure: () => measureCore('forecast') },
  { groups: ['first_launch'], measure: measureFirstLaunch },
  { groups: ['quick_log'], measure: measureQuickLog },
  { groups: ['interaction'], measure: measureInteraction },
  { groups: ['bundle'], measure: measureBundle },
];

/** `npm run bench`: a table, or one JSON object with --json; a part of it with --only a,b. */
export async function main(args) {
  sayOnStandardError();
  const wanted = groupsOf(args);
  await prepareAll({ virtual: process.platform === 'linux' });
  await buildIfStale();
  const results = {};
  for (const { groups, measure } of measurements) {
    if (!groups.some((group) => wanted.includes(group))) continue;
    const measured = await measure();
    for (const group of groups) {
      if (wanted.includes(group) && measured[group]) results[group] = measured[group];
    }
  }
  if (args.includes('--json')) console.log(JSON.stringify(results));
  else printTable(results);
  return 0;
}

function groupsOf(args) {
  const known = measurements.flatMap(({ groups }) => groups);
  const at = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  if (at < 0) return known;
  const list = args[at].includes('=') ? args[at].slice('--only='.length) : (args[at + 1] ?? '');
  const wanted = list.split(',').filter(Boolean);
  const unknown = wanted.filter((group) => !known.includes(group));
  if (unknown.length > 0 || wanted.length === 0) {
    throw new Problem(`--only takes some of: ${known.join(',')}. Not known: ${unknown.join(', ')}`);
  }
  return wanted;
}
