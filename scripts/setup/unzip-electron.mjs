import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Unpacks the entries of a zip that `place(name)` gives a path for, relative to `target`, with
 * their run bits. It can leave out what isn't wanted, which Electron's own unpacker can't.
 */
export async function unzip(archive, target, place) {
  // From node_modules, so not before the packages are there.
  const { default: yauzl } = await import('yauzl');
  const zip = await yauzl.openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
      if (!path) continue;
      const file = join(target, path);
      await mkdir(dirname(file), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode }));
    }
  } finally {
    zip.close();
  }
}
