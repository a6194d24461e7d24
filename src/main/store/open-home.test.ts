import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { emptyDocument, type PlanDocument } from '#core/plan/document.ts';
import { fail, ok } from '#core/result.ts';
import { crashingDisk, diskSteps, failingDisk } from './faulty-disk.fixture.ts';
import { openHome } from './open-home.ts';
import { writePlanText } from './plan-text.ts';
import { temporaryFolder } from './temporary-folder.fixture.ts';

const now = () => new Date('2026-12-01T09:30:15.250Z');
const themed = (theme: 'dark' | 'light'): PlanDocument => ({
  ...emptyDocument,
  preferences: { ...emptyDocument.preferences, theme },
});
const dark = themed('dark');
const light = themed('light');

async function aHome(document: PlanDocument | null = dark) {
  const root = await temporaryFolder();
  const [userData, chosen] = [join(root, 'usual'), join(root, 'chosen')];
  await mkdir(userData);
  await mkdir(chosen);
  if (document) await writeFile(join(userData, 'halfday.json'), writePlanText(document));
  return { userData, chosen, file: join(chosen, 'halfday.json') };
}

const planFiles = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.startsWith('halfday')).sort();

describe('a move of the data file', () => {
  it('goes on at the new place, for good, and keeps the old file aside', async () => {
    const { userData, chosen, file } = await aHome();
    const home = await openHome({ userData, now });
    const old = join(userData, 'halfday.moved-20261201T093015Z.json');
    expect(await home.move(chosen)).toEqual(ok({ path: file, old }));
    expect(home).toMatchObject({ path: file, isUsualFolder: false, document: dark });
    expect(await home.save(light)).toEqual(ok(null));
    expect(await readFile(old, 'utf8')).toBe(writePlanText(dark));
    expect(await planFiles(userData)).toEqual(['halfday.moved-20261201T093015Z.json']);
    const next = await openHome({ userData, now });
    expect(next).toMatchObject({ path: file, notices: [], document: light });
    expect(await next.move(userData)).toMatchObject({ ok: true });
    expect(await openHome({ userData, now })).toMatchObject({
      isUsualFolder: true,
      notices: [],
      document: light,
    });
  });

  it('leaves a whole document where the next start looks, wherever it is broken off', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    for (let steps = 0; ; steps += 1) {
      const { userData, chosen } = await aHome();
      const disk = crashingDisk();
      const home = await openHome({ userData, now, disk });
      disk.crashAfter(steps);
      await home.move(chosen).catch(() => undefined);
      const next = await openHome({ userData, now });
      expect(next).toMatchObject({ notices: [], document: dark });
      expect(await next.save(light)).toEqual(ok(null));
      expect((await openHome({ userData, now })).document).toEqual(light);
      if (!disk.hasCrashed()) break;
      expect(steps).toBeLessThan(200);
    }
    said.mockRestore();
  });

  it.each(diskSteps)('changes nothing when the disk fails to %s', async (step) => {
    const { userData, chosen } = await aHome();
    let code: string | null = 'ENOSPC';
    const home = await openHome({ userData, now, disk: failingDisk(step, () => code) });
    expect(await home.move(chosen)).toEqual(
      fail({ kind: 'not-moved', folder: chosen, reason: 'ENOSPC' }),
    );
    expect(await readdir(chosen)).toEqual([]);
    expect(await planFiles(userData)).toEqual(['halfday.json']);
    code = null;
    expect(await home.save(light)).toEqual(ok(null));
    expect(await openHome({ userData, now })).toMatchObject({
      isUsualFolder: true,
      document: light,
    });
    expect(await home.move(chosen)).toMatchObject({ ok: true });
  });

  it('takes along what is nowhere yet, and leaves the target of a link', async () => {
    const empty = await aHome(null);
    const first = await openHome({ userData: empty.userData, now });
    expect(await first.move(empty.chosen)).toEqual(ok({ path: empty.file, old: null }));
    expect((await openHome({ userData: empty.userData, now })).notices).toEqual([]);

    const linked = await aHome(null);
    const elsewhere = join(await temporaryFolder(), 'mine.json');
    await writeFile(elsewhere, writePlanText(dark));
    await symlink(elsewhere, join(linked.userData, 'halfday.json'));
    const home = await openHome({ userData: linked.userData, now });
    expect(await home.move(linked.chosen)).toMatchObject({ ok: true });
    expect(await readFile(elsewhere, 'utf8')).toBe(writePlanText(dark));
    expect(await readFile(linked.file, 'utf8')).toBe(writePlanText(dark));
  });

  it('never writes over a file that is there; another plan can be used instead', async () => {
    const { userData, chosen, file } = await aHome();
    const home = await openHome({ userData, now });
    for (const bytes of ['mine', '', '{"format":"halfday","version":99}']) {
      await writeFile(file, bytes);
      expect(await home.move(chosen)).toMatchObject({ ok: false, error: { path: file } });
      expect(await home.use(chosen)).toMatchObject({ ok: false, error: { path: file } });
      expect(await readFile(file, 'utf8')).toBe(bytes);
    }
    await writeFile(file, writePlanText(light));
    expect(await home.move(chosen)).toEqual(fail({ kind: 'found', folder: chosen }));
    expect(home.document).toEqual(dark);
    expect(await home.use(chosen)).toEqual(ok(null));
    expect(home).toMatchObject({ path: file, document: light });
    expect(await readFile(join(userData, 'halfday.json'), 'utf8')).toBe(writePlanText(dark));
    expect((await openHome({ userData, now })).document).toEqual(light);
  });

  it('goes to a folder that is not there yet, and can begin anew in one', async () => {
    const { userData, chosen } = await aHome();
    const home = await openHome({ userData, now });
    const folder = join(chosen, 'not', 'yet');
    expect(await home.move(folder)).toMatchObject({ ok: true });
    expect(await openHome({ userData, now })).toMatchObject({ notices: [], document: dark });
    const other = join(chosen, 'other');
    expect(await home.use(other)).toEqual(fail({ kind: 'nothing-there', folder: other }));
    expect(await home.begin(other)).toEqual(ok(null));
    expect((await openHome({ userData, now })).document).toEqual(emptyDocument);
  });

  it('is refused to the folder that has it, by whatever name', async () => {
    const { userData } = await aHome();
    const home = await openHome({ userData, now });
    const link = join(await temporaryFolder(), 'link');
    await symlink(userData, link);
    for (const folder of [userData, link]) {
      expect(await home.move(folder)).toEqual(fail({ kind: 'same-folder' }));
    }
  });
});

describe('a chosen folder that is out of reach', () => {
  async function lost() {
    const { userData, chosen, file } = await aHome();
    await (await openHome({ userData, now })).move(chosen);
    const away = `${chosen}-away`;
    await rename(chosen, away);
    return { userData, chosen, file, away };
  }

  it.each([
    ['gone', async () => undefined],
    ['an empty folder', async (chosen: string) => mkdir(chosen)],
    ['a file', async (chosen: string) => writeFile(chosen, '')],
  ])('is said to be when it is %s, and nothing is begun or written', async (_, prepare) => {
    const { userData, chosen, away } = await lost();
    await prepare(chosen);
    const before = await readdir(userData);
    const home = await openHome({ userData, now });
    expect(home.notices).toMatchObject([{ kind: 'folder-unreachable', folder: chosen }]);
    expect(await home.save(light)).toEqual(fail({ kind: 'read-only' }));
    expect(await home.move(userData)).toEqual(fail({ kind: 'read-only' }));
    expect(await home.retry()).toBe(false);
    await rm(chosen, { recursive: true, force: true });
    await rename(away, chosen);
    expect(await home.retry()).toBe(true);
    expect(home).toMatchObject({ notices: [], document: dark });
    expect(await readdir(userData)).toEqual(before);
  });

  it('can be given up for another with a file, or one to begin in', async () => {
    const { userData, away } = await lost();
    const home = await openHome({ userData, now });
    const other = await temporaryFolder();
    expect(await home.use(other)).toEqual(fail({ kind: 'nothing-there', folder: other }));
    expect(await home.use(away)).toEqual(ok(null));
    expect(home).toMatchObject({ notices: [], document: dark });
    expect(await home.begin(other)).toEqual(ok(null));
    expect(home).toMatchObject({ notices: [], document: emptyDocument });
    expect((await openHome({ userData, now })).path).toBe(join(other, 'halfday.json'));
    expect(await readFile(join(away, 'halfday.json'), 'utf8')).toBe(writePlanText(dark));
  });

  it('takes no change when it goes away meanwhile, whatever is left in its place', async () => {
    const { userData, chosen, away } = await lost();
    await rename(away, chosen);
    const home = await openHome({ userData, now });
    await rename(chosen, away);
    for (const prepare of [async () => undefined, () => mkdir(chosen)]) {
      await prepare();
      expect(await home.save(light)).toEqual(fail({ kind: 'not-saved', reason: 'ENOENT' }));
    }
    expect(await readdir(chosen)).toEqual([]);
  });

  it('is not guessed where the note of it is gone, and no new plan is begun', async () => {
    const { userData, chosen, away } = await lost();
    await rename(away, chosen);
    await rm(join(userData, 'data-folder.json'));
    const before = await readdir(userData);
    const home = await openHome({ userData, now });
    expect(home.notices).toEqual([
      { kind: 'folder-unreachable', folder: userData, reason: 'note-missing' },
    ]);
    expect(await home.save(light)).toEqual(fail({ kind: 'read-only' }));
    expect(await home.retry()).toBe(false);
    expect(await readdir(userData)).toEqual(before);
    expect(await home.use(chosen)).toEqual(ok(null));
    expect(await openHome({ userData, now })).toMatchObject({ notices: [], document: dark });
  });

  it('is not guessed where the note of it is damaged', async () => {
    const { userData, chosen, away } = await lost();
    await rename(away, chosen);
    await writeFile(join(userData, 'data-folder.json'), '{"format":');
    const home = await openHome({ userData, now });
    expect(home.notices).toMatchObject([{ kind: 'folder-unreachable' }]);
    expect(await home.save(light)).toEqual(fail({ kind: 'read-only' }));
    expect(await home.use(chosen)).toEqual(ok(null));
    expect(await openHome({ userData, now })).toMatchObject({ notices: [], document: dark });
  });
});

it('keeps a damaged file in a chosen folder aside, and has a file there at the next start', async () => {
  const { userData, chosen, file } = await aHome();
  await (await openHome({ userData, now })).move(chosen);
  await writeFile(file, 'damaged');
  const home = await openHome({ userData, now });
  expect(home.notices).toMatchObject([{ kind: 'damaged-file-kept' }]);
  expect((await openHome({ userData, now })).notices).toEqual([]);
  expect(await readFile(join(chosen, 'halfday.damaged-20261201T093015Z.json'), 'utf8')).toBe(
    'damaged',
  );
});

it('does not take a folder in which nothing can be written', async () => {
  const { userData, chosen, file } = await aHome();
  await writeFile(file, writePlanText(light));
  let code: string | null = null;
  const home = await openHome({ userData, now, disk: failingDisk('create', () => code) });
  code = 'EROFS';
  const refused = fail({ kind: 'not-writable', folder: chosen, reason: 'EROFS' });
  expect(await home.use(chosen)).toEqual(refused);
  code = null;
  expect(home).toMatchObject({ isUsualFolder: true, document: dark });
  expect((await openHome({ userData, now })).document).toEqual(dark);
  expect(await readdir(chosen)).toEqual(['halfday.json']);
});
