import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const block = 512;

/** Writes one file out of a .tgz to disk, as a stream; answers whether the file was in it. */
export async function extractTarMember(tarball, member, target) {
  let found = false;
  await pipeline(
    createReadStream(tarball, { highWaterMark: 1 << 20 }),
    createGunzip({ chunkSize: 1 << 20 }),
    async function* (chunks) {
      for await (const { name, bytes } of tarPieces(chunks)) {
        if (name !== member) continue;
        found = true;
        yield bytes;
      }
    },
    createWriteStream(target),
  );
  if (!found) rmSync(target);
  return found;
}

/** Cuts a tar stream into { name, bytes } pieces, several for a large file, without padding. */
export async function* tarPieces(chunks) {
  let pending = Buffer.alloc(0);
  let name = '';
  let body = 0;
  let padding = 0;
  for await (const chunk of chunks) {
    pending = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    while (pending.length > 0) {
      if (body > 0) {
        const bytes = take(body);
        body -= bytes.length;
        yield { name, bytes };
      } else if (padding > 0) {
        padding -= take(padding).length;
      } else if (pending.length >= block) {
        const header = take(block);
        name = field(header, 0, 100);
        body = Number.parseInt(field(header, 124, 12), 8) || 0;
        padding = (block - (body % block)) % block;
      } else {
        break;
      }
    }
  }

  function take(length) {
    const bytes = pending.subarray(0, length);
    pending = pending.subarray(bytes.length);
    return bytes;
  }
}

function field(header, from, length) {
  return header
    .toString('utf8', from, from + length)
    .split('\0', 1)[0]
    .trim();
}
