import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { realDisk } from './disk.ts';
import {
  type DiskStep,
  diskSteps,
  failingDisk,
  systemError,
  watchedDisk,
} from './faulty-disk.fixture.ts';
import { temporaryFolder } from './temporary-folder.fixture.ts';
import { ownerOfTemporary, writeDurably } from './write-durably.ts';

const before = 'the text from before';
const after = 'déjà vu ✓ '.repeat(5000);

async function folderWithFile() {
  const folder = await temporaryFolder();
  const path = join(folder, 'halfday.json');
  await writeFile(path, before);
  return { folder, path };
}

describe('writeDurably', () => {
  it('writes every byte, in a folder that it creates if need be', async () => {
    const path = join(await temporaryFolder(), 'not', 'there', 'halfday.json');
    await writeDurably(realDisk, path, after);
    expect(await readFile(path, 'utf8')).toBe(after);
  });

  it('flushes the copy before the rename, and the folder after it, and only then answers', async () => {
    const { path } = await folderWithFile();
    const steps: (DiskStep | 'answered')[] = [];
    const disk = watchedDisk((step) => steps.push(step));
    await writeDurably(disk, path, after).then(() => steps.push('answered'));
    const order = steps.filter((step, index) => step !== steps[index - 1]);
    expect(order).toEqual([...diskSteps, 'answered']);
  });

  it.each(diskSteps)('leaves the old file and nothing else when it fails to %s', async (step) => {
    const { folder, path } = await folderWithFile();
    const disk = failingDisk(step, () => 'EIO');
    await expect(writeDurably(disk, path, after)).rejects.toMatchObject({ code: 'EIO' });
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(await readdir(folder)).toEqual(['halfday.json']);
  });

  it.each(diskSteps)('leaves no file where none was when it fails to %s', async (step) => {
    const folder = await temporaryFolder();
    const disk = failingDisk(step, () => 'EIO');
    const path = join(folder, 'halfday.json');
    await expect(writeDurably(disk, path, after)).rejects.toMatchObject({ code: 'EIO' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a copy that is shorter than the text', async () => {
    const { path } = await folderWithFile();
    const short = watchedDisk(() => undefined);
    const open: typeof short.open = async (...args) => {
      const handle = await short.open(...args);
      return new Proxy(handle, {
        get: (target, key) =>
          key === 'write'
            ? async (_: Buffer, __: number, length: number) => ({ bytesWritten: length })
            : Reflect.get(target, key),
      });
    };
    await expect(writeDurably({ ...short, open }, path, after)).rejects.toThrow(/0 of \d+ bytes/);
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('does without a flush of the folder where the file system has none', async () => {
    const { path } = await folderWithFile();
    await writeDurably(
      failingDisk('flush-folder', () => 'EINVAL'),
      path,
      after,
    );
    expect(await readFile(path, 'utf8')).toBe(after);
  });

  it('keeps the new text where there is no way back from it, so that file and memory agree', async () => {
    const { folder, path } = await folderWithFile();
    const link: typeof realDisk.link = () => Promise.reject(systemError('EPERM'));
    const disk = { ...failingDisk('flush-folder', () => 'EIO'), link };
    const print = vi.spyOn(console, 'error').mockReturnValue();
    await writeDurably(disk, path, after);
    expect(print).toHaveBeenCalledWith(expect.stringContaining('EIO'));
    print.mockRestore();
    expect(await readFile(path, 'utf8')).toBe(after);
    expect(await readdir(folder)).toEqual(['halfday.json']);
  });
});

describe('ownerOfTemporary', () => {
  it('knows the names of unfinished copies and no others', async () => {
    const { path } = await folderWithFile();
    const names: string[] = [];
    const open: typeof realDisk.open = async (name, ...rest) => {
      names.push(String(name));
      return realDisk.open(name, ...rest);
    };
    await writeDurably({ ...realDisk, open }, path, after);
    const copy = names[0]?.split(/[\\/]/).at(-1) ?? '';
    expect(ownerOfTemporary(copy)).toBe('halfday.json');
    for (const name of ['halfday.json', '.halfday.json.tmp', `${copy}.bak`, copy.slice(1)]) {
      expect(ownerOfTemporary(name)).toBeNull();
    }
  });
});
