import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../setup/project.mjs';

/**
 * Bundles the module at `entry`, a TypeScript file named from the project's root, as the app is:
 * Node 20 reads no TypeScript. The work is given the file, which is there for as long as it lasts.
 */
export async function bundleCore(entry, work) {
  // Here and not above: commands that set the project up first are loaded before Vite is there.
  const { build } = await import('vite');
  const folder = mkdtempSync(join(tmpdir(), 'halfday-core-'));
  try {
    const name = `${basename(entry, '.ts')}.mjs`;
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(root, entry),
        outDir: folder,
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: name } },
      },
    });
    return await work(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
