import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { toolPath } from '../run/tool.mjs';
import { preparePackagesOnly } from '../setup/prepare.mjs';
import { root } from '../setup/project.mjs';
import { zones } from './zones.mjs';

/**
 * `npm run laws`: every property of the core, a thousand times each, and in every zone as often as a
 * check tries it; minutes, not seconds.
 */
export async function main(args) {
  await preparePackagesOnly();
  let worst = await run(args, { PROPERTY_RUNS: '1000', ...process.env });
  for (const zone of zones) worst = Math.max(worst, await run(args, { ...process.env, TZ: zone }));
  return worst;
}

async function run(args, env) {
  const vitest = [toolPath('vitest', 'vitest'), 'run', '--testTimeout=3600000', 'src/core/'];
  const child = spawn(process.execPath, [...vitest, ...args], { cwd: root, stdio: 'inherit', env });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
