import { webContents } from 'electron';
import { isOwnContents } from './own-contents.ts';

/** Loads every page of ours anew: what it holds is of another document. */
export function reloadPages(): void {
  for (const contents of webContents.getAllWebContents()) {
    if (isOwnContents(contents)) contents.reload();
  }
}
