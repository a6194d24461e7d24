import { join } from 'node:path';
import { fail, ok, type Result } from '#core/result.ts';
import type { Timer } from '#core/timer/timer.ts';
import { type Disk, errorCode, realDisk } from '../store/disk.ts';
import { keepAside } from '../store/keep-aside.ts';
import { removeTemporaries } from '../store/remove-temporaries.ts';
import { TextFile } from '../store/text-file.ts';
import { readTimerText, writeTimerText } from './timer-text.ts';

export type TimerSaveFailure = { readonly kind: 'not-saved'; readonly reason: string };

/** The timer on the disk, apart from the document: it changes every half minute. */
export interface TimerFile {
  /** What the file held when it was opened. */
  readonly timer: Timer | null;
  /** Where a file was put that holds no timer; null if there was none. */
  readonly damagedKeptAt: string | null;
  /** To be asked for one at a time; when it answers, the timer is on the disk. */
  save(timer: Timer | null): Promise<Result<null, TimerSaveFailure>>;
}

export interface TimerFileOptions {
  readonly folder: string;
  /** Names a damaged file that is kept. */
  readonly now: () => Date;
  readonly disk?: Disk;
}

/** Opens `timer.json` in `folder`. One that cannot be opened, or put aside, is never written over. */
export async function openTimerFile({
  folder,
  now,
  disk = realDisk,
}: TimerFileOptions): Promise<TimerFile> {
  const path = join(folder, 'timer.json');
  const file = new TextFile(disk, path);
  let blocked: TimerSaveFailure | null = null;
  let timer: Timer | null = null;
  let damagedKeptAt: string | null = null;
  await removeTemporaries(disk, path);
  try {
    const text = await file.read();
    const read = text === null ? ok(null) : readTimerText(text);
    if (read.ok) timer = read.value;
    else damagedKeptAt = await keepAside(disk, path, now());
  } catch (error) {
    blocked = { kind: 'not-saved', reason: errorCode(error) };
  }
  return {
    timer,
    damagedKeptAt,
    async save(next) {
      if (blocked) return fail(blocked);
      try {
        await file.write(writeTimerText(next));
        return ok(null);
      } catch (error) {
        return fail({ kind: 'not-saved', reason: errorCode(error) });
      }
    },
  };
}
