import { expect, test } from 'vitest';

// By its address, for the scripts are plain JavaScript without types.
const { tarPieces } = await import(new URL('./tar-member.mjs', import.meta.url).href);

function tarOf(files: Record<string, string>): Buffer {
  const parts = Object.entries(files).map(([name, text]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(text.length.toString(8).padStart(11, '0'), 124);
    return Buffer.concat([
      header,
      Buffer.from(text),
      Buffer.alloc((512 - (text.length % 512)) % 512),
    ]);
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

async function read(tar: Buffer, size: number): Promise<Record<string, string>> {
  async function* chunks() {
    for (let at = 0; at < tar.length; at += size) yield tar.subarray(at, at + size);
  }
  const found: Record<string, string> = {};
  for await (const { name, bytes } of tarPieces(chunks())) {
    found[name] = (found[name] ?? '') + bytes.toString();
  }
  return found;
}

test.each([1, 7, 512, 513, 100_000])(
  'files come out whole from chunks of %i bytes',
  async (size) => {
    const files = { 'package/a.txt': 'a'.repeat(1300), 'package/b.txt': 'b'.repeat(512), c: 'c' };
    expect(await read(tarOf(files), size)).toEqual(files);
  },
);
