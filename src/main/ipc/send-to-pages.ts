import { webContents } from 'electron';
import { isOwnContents } from './own-contents.ts';

/** Sends `message` to every page of ours, the quick log's too, and to no developer tools. */
export function sendToPages(channel: string, message: unknown): void {
  for (const contents of webContents.getAllWebContents()) {
    if (isOwnContents(contents)) contents.send(channel, message);
  }
}
