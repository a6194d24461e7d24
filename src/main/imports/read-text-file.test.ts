import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/temporary-folder.fixture.ts';
import { mostBytes } from './decode-text.ts';
import { readTextFile } from './read-text-file.ts';

async function written(content: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), 'bees.md');
  await writeFile(path, content);
  return path;
}

test('reads a text with its name and without its mark', async () => {
  const text = '# Bees\n- Gelée royale (5 min)\n';
  for (const bytes of [text, `\uFEFF${text}`, Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
    const read = await readTextFile(await written(bytes));
    expect(read).toEqual({ ok: true, value: { name: 'bees.md', text } });
  }
  expect(await readTextFile(await written(''))).toMatchObject({ value: { text: '' } });
});

test('a file that is too big is not read', async () => {
  const path = await written('');
  // A hole: as long as ten thousand texts, and nothing on the disk.
  await truncate(path, mostBytes * 10_000);
  expect(await readTextFile(path)).toMatchObject({ ok: false, error: { kind: 'too-big' } });
});

test('what is no text, no file, or not there is told', async () => {
  const wrong = await readTextFile(await written(Uint8Array.of(0xff, 0x80, 0x31)));
  expect(wrong).toMatchObject({ error: { kind: 'unknown-encoding' } });
  const folder = await temporaryFolder();
  expect(await readTextFile(folder)).toMatchObject({ error: { kind: 'not-a-file' } });
  const gone = await readTextFile(join(folder, 'gone.csv'));
  expect(gone).toEqual({ ok: false, error: { kind: 'unreadable-file', reason: 'ENOENT' } });
});
