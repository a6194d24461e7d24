import { dirname } from 'node:path';
import { type Disk, errorCode } from '../store/disk.ts';
import { flushFolder, writeDurably } from '../store/write-durably.ts';
import { desktopEntry, execLine, execOf, isEnabled } from './desktop-entry.ts';
import type { LoginItem } from './login-item.ts';

export interface AutostartOptions {
  readonly disk: Disk;
  readonly path: string;
  readonly name: string;
  /** The program with what it must be given. */
  readonly command: readonly string[];
}

/** The login item of Linux: a desktop entry in the folder of what is started at login. */
export function autostartFile({ disk, path, name, command }: AutostartOptions): LoginItem {
  const read = async (): Promise<string | null> => {
    try {
      return await disk.readFile(path, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  };
  const write = () => writeDurably(disk, path, desktopEntry(name, command));
  const remove = async () => {
    if ((await read()) === null) return;
    await disk.unlink(path);
    await flushFolder(disk, dirname(path));
  };
  return {
    isOn: async () => {
      const entry = await read();
      return entry !== null && isEnabled(entry);
    },
    set: (on) => (on ? write() : remove()),
    refresh: async () => {
      const entry = await read();
      // Gone or turned off elsewhere, it stays so.
      if (entry === null || !isEnabled(entry) || execLine(entry) === execOf(command)) return;
      await write();
    },
  };
}
