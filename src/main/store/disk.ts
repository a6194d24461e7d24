import {
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  unlink,
} from 'node:fs/promises';

/** What the store asks of the file system, so that a test can put a failing one in its place. */
export interface Disk {
  readonly link: typeof link;
  readonly lstat: typeof lstat;
  readonly mkdir: typeof mkdir;
  readonly open: typeof open;
  readonly readdir: typeof readdir;
  readonly readFile: typeof readFile;
  readonly realpath: typeof realpath;
  readonly rename: typeof rename;
  readonly unlink: typeof unlink;
}

export const realDisk: Disk = {
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  unlink,
};

/** The code of a system error (`ENOENT`, `ENOSPC`), or the message of any other. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return (error as NodeJS.ErrnoException).code ?? error.message;
  return String(error);
}
