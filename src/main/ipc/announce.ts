import { BrowserWindow } from 'electron';
import type { Announcement } from '#contract/api.ts';
import { channels } from '#contract/names.ts';

/** Tells every window what took effect. */
export function announce(announcement: Announcement): void {
  for (const window of BrowserWindow.getAllWindows()) {
    window.webContents.send(channels.announce, announcement);
  }
}
