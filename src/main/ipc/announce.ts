import { webContents } from 'electron';
import type { Announcement } from '#contract/api.ts';
import { channels } from '#contract/names.ts';

/** Tells every window what took effect. */
export function announce(announcement: Announcement): void {
  for (const contents of webContents.getAllWebContents()) {
    // Developer tools are of another type.
    if (contents.getType() === 'window') contents.send(channels.announce, announcement);
  }
}
