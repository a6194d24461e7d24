import { execFile, spawnSync } from 'node:child_process';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** The name by which LibreOffice can be started here; null where it isn't installed. */
export function findLibreOffice() {
  const names = ['soffice', 'libreoffice'];
  return names.find((name) => spawnSync(name, ['--version']).status === 0) ?? null;
}

/** Has LibreOffice open a table in UTF-8 and save it as `extension` in `folder`; answers its path. */
export async function convertTable(program, path, extension, folder) {
  await promisify(execFile)(program, [
    // A profile of its own: a LibreOffice that is open would take the file.
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    // Commas, double quotes, UTF-8.
    '--infilter=CSV:44,34,76',
    '--convert-to',
    extension,
    '--outdir',
    folder,
    path,
  ]);
  return join(folder, `${parse(path).name}.${extension}`);
}
