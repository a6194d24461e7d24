import type { FileHandle } from 'node:fs/promises';
import { type Disk, realDisk } from './disk.ts';

/** A step of a durable write that a test makes fail, or watches. */
export type DiskStep =
  | 'create'
  | 'write'
  | 'measure'
  | 'flush'
  | 'close'
  | 'rename'
  | 'flush-folder';

export const diskSteps: readonly DiskStep[] = [
  'create',
  'write',
  'measure',
  'flush',
  'close',
  'rename',
  'flush-folder',
];

/** An error as the system gives it. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: it failed`), { code });
}

/** The real disk, with `before` called ahead of each step; what it throws, the step throws. */
export function watchedDisk(before: (step: DiskStep) => void): Disk {
  const open: Disk['open'] = async (path, flags, mode) => {
    if (flags === 'wx') before('create');
    return watchHandle(await realDisk.open(path, flags, mode), flags !== 'r', before);
  };
  const rename: Disk['rename'] = async (from, to) => {
    before('rename');
    await realDisk.rename(from, to);
  };
  return { ...realDisk, open, rename };
}

/** The real disk, on which `step` fails with the code that `failure` says, while it says one. */
export function failingDisk(step: DiskStep, failure: () => string | null): Disk {
  return watchedDisk((at) => {
    const code = at === step ? failure() : null;
    if (code !== null) throw systemError(code);
  });
}

/** The real disk, on which nothing goes any more after so many steps: as of a program killed there. */
export function crashingDisk(): Disk & {
  crashAfter(steps: number): void;
  hasCrashed(): boolean;
} {
  let left = Number.POSITIVE_INFINITY;
  const step = () => {
    left -= 1;
    if (left < 0) throw systemError('EIO');
  };
  const watched = Object.entries(watchedDisk(step)).map(([name, call]) => [
    name,
    async (...args: unknown[]) => {
      step();
      return (call as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return {
    ...(Object.fromEntries(watched) as Disk),
    crashAfter: (steps) => {
      left = steps;
    },
    hasCrashed: () => left < 0,
  };
}

function watchHandle(
  handle: FileHandle,
  isFile: boolean,
  before: (step: DiskStep) => void,
): FileHandle {
  const watched: Partial<Record<PropertyKey, () => unknown>> = {
    stat: () => {
      before('measure');
      return handle.stat();
    },
    sync: () => {
      before(isFile ? 'flush' : 'flush-folder');
      return handle.sync();
    },
    close: async () => {
      await handle.close();
      if (isFile) before('close');
    },
  };
  return new Proxy(handle, {
    get(target, key) {
      if (watched[key]) return watched[key];
      if (key === 'write') {
        // Some bytes at a time, as a full or slow disk may take them.
        return async (bytes: Buffer, offset: number, length: number, position: number) => {
          const answer = await target.write(bytes, offset, Math.ceil(length / 2), position);
          before('write');
          return answer;
        };
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
