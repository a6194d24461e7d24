import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { electronFolder } from './electron-place.mjs';
import { isAlive } from './lock.mjs';

const prefix = '.unpack-';

/**
 * Gives the work a folder beside `dist`, on the same disk so that the result can be renamed into
 * place, and removes it afterwards, come what may. What killed runs left behind goes first.
 */
export async function withWorkFolder(work) {
  for (const name of readdirSync(electronFolder)) {
    if (name.startsWith(prefix) && !isAlive(Number.parseInt(name.slice(prefix.length), 10)))
      remove(name);
  }
  const name = `${prefix}${process.pid}`;
  remove(name);
  const folder = join(electronFolder, name);
  mkdirSync(folder);
  try {
    return await work(folder);
  } finally {
    remove(name);
  }
}

/**
 * Puts a folder aside while the work tries to make a new one. The work answers why it failed; then
 * the old folder comes back, and else it goes.
 */
export async function withFolderAside(folder, work) {
  const aside = join(electronFolder, `${prefix}${process.pid}-aside`);
  renameSync(folder, aside);
  const failure = await work();
  rmSync(failure ? folder : aside, { recursive: true, force: true });
  if (failure) renameSync(aside, folder);
  return failure;
}

function remove(name) {
  rmSync(join(electronFolder, name), { recursive: true, force: true });
}
