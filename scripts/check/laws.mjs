import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { toolPath } from '../run/tool.mjs';
import { preparePackagesOnly } from '../setup/prepare.mjs';
import { root } from '../setup/project.mjs';

/** `npm run laws`: every property of the core, a thousand times each; minutes, not seconds. */
export async function main(args) {
  await preparePackagesOnly();
  const vitest = [toolPath('vitest', 'vitest'), 'run', '--testTimeout=3600000', 'src/core/'];
  const child = spawn(process.execPath, [...vitest, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { PROPERTY_RUNS: '1000', ...process.env },
  });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
