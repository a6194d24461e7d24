import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostImported } from '#contract/transfer.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import { fail, ok } from '#core/result.ts';
import { writePlanText } from '../store/plan-text.ts';
import { temporaryFolder } from '../store/temporary-folder.fixture.ts';
import { createImporter } from './import-file.ts';

const everything = { kind: 'document', fileType: 'Halfday file' };
const sessions = { kind: 'sessions', fileType: 'Table' };

async function importOf(request: unknown, content: string | Uint8Array) {
  const path = join(await temporaryFolder(), 'some.file');
  await writeFile(path, content);
  return createImporter({ choosePath: async () => path })(request);
}

describe('an import', () => {
  it('brings back every document that was exported, as it was', async () => {
    await fc.assert(
      fc.asyncProperty(documentArbitrary, async (document) => {
        expect(await importOf(everything, writePlanText(document))).toEqual(
          ok({ kind: 'document', name: 'some.file', document }),
        );
      }),
    );
  });

  it('brings a table as its text, without its mark, in the encodings of spreadsheets', async () => {
    const table = 'Day\r\n2026-12-01';
    for (const content of [`\ufeff${table}`, Buffer.from(`\ufeff${table}`, 'utf16le')]) {
      expect(await importOf(sessions, content)).toEqual(
        ok({ kind: 'sessions', name: 'some.file', text: table }),
      );
    }
  });

  it.each([
    ['a photo', everything, new Uint8Array([0xff, 0xd8, 0xff]), 'not-text'],
    ['a table of another encoding', sessions, Buffer.from('Größe', 'latin1'), 'not-text'],
    ['another JSON', everything, '{"hello": 1}', 'damaged'],
    ['an empty file', everything, '', 'damaged'],
    ['a later version', everything, '{"format":"halfday","version":99}', 'newer-version'],
  ])('refuses %s', async (_, request, content, kind) => {
    expect(await importOf(request, content)).toEqual(fail({ kind }));
  });

  it('reads nothing that is too large, is no file or is not there', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'large.json');
    await writeFile(path, '');
    await truncate(path, mostImported + 1);
    const importOfPath = (chosen: string | null) =>
      createImporter({ choosePath: async () => chosen })(everything);
    expect(await importOfPath(path)).toEqual(fail({ kind: 'too-large', most: mostImported }));
    expect(await importOfPath(folder)).toMatchObject({ error: { kind: 'unreadable' } });
    expect(await importOfPath(join(folder, 'none'))).toEqual(
      fail({ kind: 'unreadable', reason: 'ENOENT' }),
    );
    expect(await importOfPath(null)).toEqual(ok({ kind: 'cancelled' }));
  });

  it('asks nobody for what it does not know', async () => {
    const ask = async () => {
      throw new Error('asked');
    };
    for (const payload of [
      undefined,
      'document',
      { kind: 'shell', fileType: 'x' },
      { kind: 'document' },
    ]) {
      expect(await createImporter({ choosePath: ask })(payload)).toMatchObject({
        error: { kind: 'malformed' },
      });
    }
  });
});
