import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../setup/problem.mjs';
import { root } from '../setup/project.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { withProgress } from '../setup/say.mjs';

/** The groups that time the core: its TypeScript is bundled as the app's is, and run by itself. */
export function measureCore(group) {
  return withProgress(`Core: ${group}`, async () => {
    const { build } = await import('vite');
    const folder = mkdtempSync(join(tmpdir(), 'halfday-core-'));
    try {
      await build({
        root,
        configFile: false,
        logLevel: 'error',
        ssr: { noExternal: true },
        build: {
          ssr: fileURLToPath(new URL('./core-benches.ts', import.meta.url)),
          outDir: folder,
          emptyOutDir: true,
          target: 'node20',
          rolldownOptions: { output: { entryFileNames: 'core.mjs' } },
        },
      });
      const run = await runCommand(process.execPath, [join(folder, 'core.mjs'), group], {
        cwd: root,
      });
      if (run.code !== 0) throw new Problem(`The core could not be timed:\n${run.output}`);
      return JSON.parse(run.out);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
