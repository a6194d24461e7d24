import type { WebContents } from 'electron';

const own = new WeakSet<WebContents>();

/** Makes `contents` a page of ours, from now on until it is gone: it may call, and is told. */
export function ownContents(contents: WebContents): void {
  own.add(contents);
}

/** True of a page that was made ours where it was made. */
export function isOwnContents(contents: WebContents): boolean {
  return own.has(contents);
}
