import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkSpace, freeBytes, megabytes } from './disk-space.mjs';
import { whyPackagesAreStale } from './installed-packages.mjs';
import { isAtLeast } from './node-version.mjs';
import { npmProblem, runNpm } from './npm.mjs';
import { Problem } from './problem.mjs';
import { say, withProgress } from './say.mjs';

// What they take, and a little for npm's own work.
const neededBytes = 420e6;

/** Installs exactly the packages of package-lock.json, unless they are there already. */
export async function preparePackages(root) {
  const reason = whyPackagesAreStale(root);
  if (!reason) {
    say('Packages: up to date.');
    return;
  }
  if (!isAtLeast(process.versions.node, '22.12.0')) {
    say(
      `Node ${process.versions.node} will do. If npm prints EBADENGINE: Electron's installer asks for Node 22.12, but runs on this one.`,
    );
  }
  const installed = existsSync(join(root, 'node_modules'));
  if (!installed) await checkSpace(root, neededBytes, 'the packages');
  await withProgress(`Packages: ${reason}; installing with npm ci`, () => install(root));
}

async function install(root) {
  const { code, output } = await runNpm(['ci'], { cwd: root });
  if (code === 0 && !whyPackagesAreStale(root)) return;
  const free = megabytes(await freeBytes(root));
  // npm tidies up after most failures, but a full disk can stop that as well.
  const record = join(root, 'node_modules', '.package-lock.json');
  if (code === 0 || !existsSync(record)) {
    rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  }
  throw code === 0
    ? new Problem(
        `npm left out some packages without an error, as it does on a full disk (${free} were free at the end). See to that and run the same command again.`,
      )
    : npmProblem('installing packages', output);
}
