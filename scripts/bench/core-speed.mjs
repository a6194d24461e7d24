import { bundleCore } from '../run/bundle-core.mjs';
import { Problem } from '../setup/problem.mjs';
import { root } from '../setup/project.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { withProgress } from '../setup/say.mjs';

/** The groups that time the core: its TypeScript is bundled as the app's is, and run by itself. */
export function measureCore(group) {
  return withProgress(`Core: ${group}`, () =>
    bundleCore('scripts/bench/core-benches.ts', async (file) => {
      const run = await runCommand(process.execPath, [file, group], { cwd: root });
      if (run.code !== 0) throw new Problem(`The core could not be timed:\n${run.output}`);
      return JSON.parse(run.out);
    }),
  );
}
