import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../setup/project.mjs';

/**
 * The module at `entry`, a TypeScript file named from the project's root, as it is shipped: Node 20
 * reads no TypeScript, so it is bundled into a temporary file first.
 */
export async function loadCore(entry) {
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
    return await import(pathToFileURL(join(folder, name)).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
