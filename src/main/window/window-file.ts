import { join } from 'node:path';
import { createSerialQueue } from '../serial-queue.ts';
import { type Disk, errorCode, realDisk } from '../store/disk.ts';
import { removeTemporaries } from '../store/remove-temporaries.ts';
import { writeDurably } from '../store/write-durably.ts';
import { type WindowState, windowStateSchema } from './window-state.ts';

/** How the window was left, in a small file of its own: it belongs to this machine. */
export interface WindowFile {
  /** What was last read or kept; null where nothing usable was there. */
  readonly state: WindowState | null;
  /** Remembers it, on the disk a little later; what cannot be written is only said. */
  keep(state: WindowState): void;
  /** Settles when what was kept so far is on the disk. */
  idle(): Promise<void>;
}

/** The window file in `folder`. A damaged one counts for none: it holds nothing worth a word. */
export async function openWindowFile(folder: string, disk: Disk = realDisk): Promise<WindowFile> {
  const path = join(folder, 'window.json');
  const queue = createSerialQueue();
  await removeTemporaries(disk, path);
  let state = await read(disk, path);
  let written = JSON.stringify(state);

  const write = async () => {
    const text = JSON.stringify(state);
    // Of many moves that came meanwhile only the last is written.
    if (text === written) return;
    try {
      await writeDurably(disk, path, `${text}\n`);
      written = text;
    } catch (error) {
      console.error(`the window's place is not remembered: ${errorCode(error)}`);
    }
  };

  return {
    get state() {
      return state;
    },
    keep(next) {
      state = next;
      void queue.run(write);
    },
    idle: queue.idle,
  };
}

async function read(disk: Disk, path: string): Promise<WindowState | null> {
  try {
    const parsed = windowStateSchema.safeParse(JSON.parse(await disk.readFile(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
