import { statfs } from 'node:fs/promises';
import { DiskFull } from './problem.mjs';

/** Stops with a sentence when the disk of this folder has less free space than will be needed. */
export async function checkSpace(folder, neededBytes, what) {
  const free = await freeBytes(folder);
  if (free >= neededBytes) return;
  throw new DiskFull(
    `The disk is too full for ${what}: ${megabytes(free)} are free, ${megabytes(neededBytes)} are needed. Free some and run the same command again.`,
  );
}

/** The bytes that can still be written to the disk of this folder. */
export async function freeBytes(folder) {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Bytes as whole megabytes for people: "196 MB". */
export function megabytes(bytes) {
  return `${Math.floor(bytes / 1e6)} MB`;
}
