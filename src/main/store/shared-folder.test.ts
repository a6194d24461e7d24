import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyDocument, type PlanDocument } from '#core/plan/document.ts';
import { fail, ok } from '#core/result.ts';
import { failingDisk, watchedDisk } from './faulty-disk.fixture.ts';
import { openHome } from './open-home.ts';
import { writePlanText } from './plan-text.ts';
import { temporaryFolder } from './temporary-folder.fixture.ts';

const now = () => new Date('2026-12-01T09:30:15.250Z');
const sized = (textSize: number): PlanDocument =>
  ({
    ...emptyDocument,
    preferences: { ...emptyDocument.preferences, textSize },
  }) as PlanDocument;
const [one, two, three] = [sized(110), sized(120), sized(130)];
const refused = fail({ kind: 'changed-elsewhere' });

/** Two machines with one synchronised folder, in which the first one's file is. */
async function twoHomes(disk = {}) {
  const root = await temporaryFolder();
  const [a, b, shared] = [join(root, 'a'), join(root, 'b'), join(root, 'sync')];
  for (const folder of [a, b, shared]) await mkdir(folder);
  const first = await openHome({ userData: a, now, ...disk });
  await first.save(one);
  await first.move(shared);
  const second = await openHome({ userData: b, now });
  await second.use(shared);
  return { first, second, a, b, shared, file: join(shared, 'halfday.json') };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a file that two have open', () => {
  it('is never written over unseen: the other has to be loaded first', async () => {
    const { first, second, file } = await twoHomes();
    expect(await second.save(two)).toEqual(ok(null));
    for (let times = 0; times < 2; times += 1) expect(await first.save(three)).toEqual(refused);
    expect(first).toMatchObject({
      document: one,
      notices: [{ kind: 'changed-elsewhere', path: file }],
    });
    expect(await readFile(file, 'utf8')).toBe(writePlanText(two));
    expect(await first.reload()).toEqual(ok(null));
    expect(first).toMatchObject({ document: two, notices: [], isUsualFolder: false });
    expect(await first.save(three)).toEqual(ok(null));
    expect(await second.save(one)).toEqual(refused);
    expect(await readFile(file, 'utf8')).toBe(writePlanText(three));
  });

  it('is looked at when all but the rename is done', async () => {
    let other: PlanDocument | null = null;
    const writes: Promise<void>[] = [];
    const late = watchedDisk((step) => {
      if (step === 'close' && other) writes.push(writeFile(path, writePlanText(other)));
    });
    const disk = {
      ...late,
      readFile: (async (...args: Parameters<typeof readFile>) => {
        await Promise.all(writes);
        return late.readFile(...args);
      }) as typeof readFile,
    };
    let path = '';
    const { first, file, shared } = await twoHomes({ disk });
    path = file;
    other = two;
    expect(await first.save(three)).toEqual(refused);
    expect(await readFile(file, 'utf8')).toBe(writePlanText(two));
    expect(await readdir(shared)).toEqual(['halfday.json']);
  });

  it('is not moved away from under the other', async () => {
    const { first, second, a, file } = await twoHomes();
    await second.save(two);
    expect(await first.move(a)).toEqual(refused);
    expect(await readFile(file, 'utf8')).toBe(writePlanText(two));
    await first.reload();
    expect(await first.move(a)).toMatchObject({ ok: true });
    expect(first.document).toEqual(two);
  });

  it('is not put aside for an empty one when half of it has arrived', async () => {
    const { first, file } = await twoHomes();
    await writeFile(file, '{"format":"half');
    expect(await first.save(two)).toEqual(refused);
    expect(await first.reload()).toEqual(fail({ kind: 'not-a-plan', path: file }));
    expect(first.document).toEqual(one);
    expect(await readFile(file, 'utf8')).toBe('{"format":"half');
  });

  it('goes on after a save that failed and came to be there all the same', async () => {
    let code: string | null = null;
    const { first, file } = await twoHomes({ disk: failingDisk('rename', () => code) });
    code = 'EIO';
    expect(await first.save(two)).toEqual(fail({ kind: 'not-saved', reason: 'EIO' }));
    code = null;
    await writeFile(file, writePlanText(two));
    expect(await first.save(three)).toEqual(ok(null));
  });

  it('is looked at alike where only a link leads to it', async () => {
    const root = await temporaryFolder();
    const file = join(root, 'mine.json');
    await writeFile(file, writePlanText(one));
    await symlink(file, join(root, 'halfday.json'));
    const home = await openHome({ userData: root, now });
    await writeFile(file, writePlanText(two));
    expect(await home.save(three)).toEqual(refused);
    expect(await home.reload()).toEqual(ok(null));
    expect(home.document).toEqual(two);
  });

  it('keeps the unfinished copy of the other while it may be written', async () => {
    const { a, shared } = await twoHomes();
    const copy = '.halfday.json.01234567-89ab-4cde-8f01-23456789abcd.tmp';
    await writeFile(join(shared, copy), 'half a tex');
    await openHome({ userData: a, now });
    expect(await readdir(shared)).toContain(copy);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 11 * 60_000);
    await openHome({ userData: a, now });
    expect(await readdir(shared)).not.toContain(copy);
  });
});
