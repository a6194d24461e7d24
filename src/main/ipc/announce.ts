import type { Announcement } from '#contract/api.ts';
import { channels } from '#contract/names.ts';
import { sendToPages } from './send-to-pages.ts';

/** Tells every window what took effect. */
export function announce(announcement: Announcement): void {
  sendToPages(channels.announce, announcement);
}
