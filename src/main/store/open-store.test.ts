import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyDocument, type PlanDocument } from '#core/plan/document.ts';
import { ok } from '#core/result.ts';
import { realDisk } from './disk.ts';
import { diskSteps, failingDisk, systemError } from './faulty-disk.fixture.ts';
import { openStore } from './open-store.ts';
import { writePlanText } from './plan-text.ts';
import { temporaryFolder } from './temporary-folder.fixture.ts';

const now = () => new Date('2026-12-01T09:30:15.250Z');
const dark: PlanDocument = {
  ...emptyDocument,
  preferences: { ...emptyDocument.preferences, theme: 'dark' },
};
const keptName = 'halfday.damaged-20261201T093015Z.json';

async function folderWith(content: string | null) {
  const folder = await temporaryFolder();
  const path = join(folder, 'halfday.json');
  if (content !== null) await writeFile(path, content);
  return { folder, path };
}

describe('a store', () => {
  it('begins empty where no file is, and writes none before the first save', async () => {
    const { folder } = await folderWith(null);
    const store = await openStore({ folder, now });
    expect(store).toMatchObject({ notices: [], document: emptyDocument });
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps what was saved', async () => {
    const { folder } = await folderWith(null);
    expect(await (await openStore({ folder, now })).save(dark)).toEqual(ok(null));
    expect(await openStore({ folder, now })).toMatchObject({ notices: [], document: dark });
  });

  it.each(diskSteps)('answers why a save failed to %s, and goes on afterwards', async (step) => {
    const bytes = writePlanText(emptyDocument).replace(/\n */g, ' ');
    const { folder, path } = await folderWith(bytes);
    let code: string | null = 'ENOSPC';
    const store = await openStore({ folder, now, disk: failingDisk(step, () => code) });
    expect(await store.save(dark)).toEqual({
      ok: false,
      error: { kind: 'not-saved', reason: 'ENOSPC' },
    });
    expect(store.document).toEqual(emptyDocument);
    expect(await readFile(path, 'utf8')).toBe(bytes);
    code = null;
    expect(await store.save(dark)).toEqual(ok(null));
    expect((await openStore({ folder, now })).document).toEqual(dark);
  });

  it('deletes the unfinished copies of killed runs and nothing else', async () => {
    const { folder } = await folderWith(writePlanText(dark));
    const copy = '.halfday.json.01234567-89ab-4cde-8f01-23456789abcd.tmp';
    const others = ['.halfday.json.tmp', '.other.json.01234567-89ab-4cde-8f01-23456789abcd.tmp'];
    for (const name of [copy, ...others]) await writeFile(join(folder, name), 'half a tex');
    await openStore({ folder, now });
    expect((await readdir(folder)).sort()).toEqual([...others, 'halfday.json'].sort());
  });

  it('follows a link to another folder, and leaves the link', async () => {
    const elsewhere = await folderWith(writePlanText(emptyDocument));
    const { folder, path } = await folderWith(null);
    await symlink(elsewhere.path, path);
    await (await openStore({ folder, now })).save(dark);
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
    expect(await readFile(elsewhere.path, 'utf8')).toBe(writePlanText(dark));
    expect(await readdir(elsewhere.folder)).toEqual(['halfday.json']);
  });
});

describe('a damaged file', () => {
  it.each(['', 'null', '{"format":"half', '{}', '\0\0\0'])(
    'is kept as it is: %j',
    async (bytes) => {
      const { folder } = await folderWith(bytes);
      const store = await openStore({ folder, now });
      const keptAt = join(folder, keptName);
      expect(store.notices).toEqual([{ kind: 'damaged-file-kept', keptAt }]);
      expect(store.document).toEqual(emptyDocument);
      expect(await store.save(dark)).toEqual(ok(null));
      expect(await readFile(keptAt, 'utf8')).toBe(bytes);
      expect(await openStore({ folder, now })).toMatchObject({ notices: [], document: dark });
    },
  );

  it('is kept, and said to be, also when the folder cannot be flushed', async () => {
    const { folder } = await folderWith('damaged');
    const store = await openStore({ folder, now, disk: failingDisk('flush-folder', () => 'EIO') });
    const keptAt = join(folder, keptName);
    expect(store.notices).toEqual([{ kind: 'damaged-file-kept', keptAt }]);
    expect(await readFile(keptAt, 'utf8')).toBe('damaged');
  });

  it('never takes the name of another that was kept in the same second', async () => {
    const { folder } = await folderWith('first');
    for (const bytes of ['second', 'third']) {
      await openStore({ folder, now });
      await writeFile(join(folder, 'halfday.json'), bytes);
    }
    await openStore({ folder, now });
    const kept = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(kept.sort()).toEqual(['first', 'second', 'third']);
  });

  it('stays in its place, unwritten, when it cannot be renamed', async () => {
    const { folder, path } = await folderWith('damaged');
    const disk = failingDisk('rename', () => 'EACCES');
    const store = await openStore({ folder, now, disk });
    expect(store.notices).toEqual([{ kind: 'unreadable-file', path, reason: 'EACCES' }]);
    expect(await store.save(dark)).toEqual({ ok: false, error: { kind: 'read-only' } });
    expect(await readFile(path, 'utf8')).toBe('damaged');
    expect(await readdir(folder)).toEqual(['halfday.json']);
  });
});

describe('a file that is not ours to write', () => {
  it('of a newer version is left alone', async () => {
    const bytes = '{"format":"halfday","version":9,"document":{"of":"tomorrow"}}';
    const { folder, path } = await folderWith(bytes);
    const store = await openStore({ folder, now });
    expect(store.notices).toEqual([{ kind: 'newer-version', path }]);
    expect(await store.save(dark)).toEqual({ ok: false, error: { kind: 'read-only' } });
    expect(await readFile(path, 'utf8')).toBe(bytes);
    expect(await readdir(folder)).toEqual(['halfday.json']);
  });

  it.each(['EACCES', 'EIO'])('that answers %s is left alone', async (code) => {
    const { folder, path } = await folderWith(writePlanText(dark));
    const readFileFails = async () => {
      throw systemError(code);
    };
    const disk = { ...realDisk, readFile: readFileFails as unknown as typeof realDisk.readFile };
    const store = await openStore({ folder, now, disk });
    expect(store.notices).toEqual([{ kind: 'unreadable-file', path, reason: code }]);
    expect(await store.save(emptyDocument)).toEqual({ ok: false, error: { kind: 'read-only' } });
    expect(await readFile(path, 'utf8')).toBe(writePlanText(dark));
  });

  it.each(['halfday.json', 'not-mounted/halfday.json'])(
    'because its link leads to %s that is not there is left alone',
    async (name) => {
      const { folder, path } = await folderWith(null);
      const elsewhere = await temporaryFolder();
      await symlink(join(elsewhere, name), path);
      const store = await openStore({ folder, now });
      expect(store.notices).toEqual([{ kind: 'unreadable-file', path, reason: 'ENOENT' }]);
      expect(await store.save(dark)).toEqual({ ok: false, error: { kind: 'read-only' } });
      expect((await lstat(path)).isSymbolicLink()).toBe(true);
      expect(await readdir(elsewhere)).toEqual([]);
    },
  );

  it('because a folder has its name is left alone', async () => {
    const { folder, path } = await folderWith(null);
    await mkdir(path);
    const store = await openStore({ folder, now });
    expect(store.notices).toEqual([{ kind: 'unreadable-file', path, reason: 'EISDIR' }]);
    expect(await store.save(dark)).toEqual({ ok: false, error: { kind: 'read-only' } });
    expect(await readdir(path)).toEqual([]);
  });
});

describe('on a disk', () => {
  it('a document is for the eyes of its owner', async () => {
    const { folder, path } = await folderWith(writePlanText(emptyDocument));
    await (await openStore({ folder, now })).save(dark);
    expect((await lstat(path)).mode & 0o077).toBe(0);
  });
});
