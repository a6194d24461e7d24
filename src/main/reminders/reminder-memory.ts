import { join } from 'node:path';
import { z } from 'zod';
import { keptUnits } from '#contract/unit-schema.ts';
import type { WallTime } from '#core/reminders/wall-time.ts';
import { createSerialQueue } from '../serial-queue.ts';
import { type Disk, errorCode, realDisk } from '../store/disk.ts';
import { removeTemporaries } from '../store/remove-temporaries.ts';
import { writeDurably } from '../store/write-durably.ts';

/** Up to when reminders were said, kept over restarts: in a file, since it is of this machine. */
export interface ReminderMemory {
  /** Null where nothing is known. To be asked first: it also clears what a killed run left. */
  read(): Promise<WallTime | null>;
  /** Answers also when it could not be kept: a reminder that comes twice is better than none. */
  keep(heard: WallTime): Promise<void>;
  /** Settles when what was kept so far is on the disk. */
  idle(): Promise<void>;
}

const schema = z.object({
  heard: z.object({ day: keptUnits.day, time: keptUnits.clockTime }),
});

/** The memory in `folder`, in the file `reminders.json`. */
export function openReminderMemory(folder: string, disk: Disk = realDisk): ReminderMemory {
  const path = join(folder, 'reminders.json');
  const queue = createSerialQueue();
  return {
    async read() {
      await removeTemporaries(disk, path);
      try {
        return schema.parse(JSON.parse(await disk.readFile(path, 'utf8'))).heard;
      } catch {
        return null;
      }
    },
    keep: ({ day, time }) =>
      queue.run(async () => {
        try {
          await writeDurably(disk, path, `${JSON.stringify({ heard: { day, time } })}\n`);
        } catch (error) {
          console.error(`${path} could not be written: ${errorCode(error)}`);
        }
      }),
    idle: queue.idle,
  };
}
