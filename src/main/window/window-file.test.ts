import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { failingDisk } from '../store/faulty-disk.fixture.ts';
import { temporaryFolder } from '../store/temporary-folder.fixture.ts';
import { openWindowFile } from './window-file.ts';
import type { WindowState } from './window-state.ts';

const left: WindowState = {
  bounds: { x: 40, y: 30, width: 900, height: 700 },
  isMaximized: true,
  zoomLevel: 1.5,
};
const moved = (x: number): WindowState => ({ ...left, bounds: { ...left.bounds, x } });

describe('the window file', () => {
  it('gives the next run what was kept last, however fast it came', async () => {
    const folder = await temporaryFolder();
    const file = await openWindowFile(folder);
    expect(file.state).toBeNull();
    for (let x = 0; x < 50; x += 1) file.keep(moved(x));
    await file.idle();
    expect((await openWindowFile(folder)).state).toEqual(moved(49));
    expect(await readdir(folder)).toEqual(['window.json']);
  });

  it.each([
    '',
    'null',
    '{"bounds"',
    '{"bounds":{"x":0,"y":0,"width":0,"height":700},"isMaximized":false,"zoomLevel":0}',
    '{"bounds":{"x":1e300,"y":0,"width":900,"height":700},"isMaximized":false,"zoomLevel":0}',
    '{"bounds":{"x":0,"y":0,"width":900,"height":700},"isMaximized":false,"zoomLevel":99}',
  ])('takes %j for no file, and the next one replaces it', async (text) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'window.json'), text);
    const file = await openWindowFile(folder);
    expect(file.state).toBeNull();
    file.keep(left);
    await file.idle();
    expect((await openWindowFile(folder)).state).toEqual(left);
  });

  it('leaves the old file whole where the disk is full, and goes on when it is not', async () => {
    const folder = await temporaryFolder();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    let code: string | null = null;
    const file = await openWindowFile(
      folder,
      failingDisk('write', () => code),
    );
    file.keep(left);
    await file.idle();
    const before = await readFile(join(folder, 'window.json'), 'utf8');
    code = 'ENOSPC';
    file.keep(moved(1));
    await file.idle();
    expect(await readFile(join(folder, 'window.json'), 'utf8')).toBe(before);
    expect(said).toHaveBeenCalledOnce();
    code = null;
    file.keep(moved(1));
    await file.idle();
    expect((await openWindowFile(folder)).state).toEqual(moved(1));
    said.mockRestore();
  });
});
