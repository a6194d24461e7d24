import type { IpcMainInvokeEvent } from 'electron';
import { isOfPage, type Page } from '../page.ts';
import { isOwnContents } from './own-contents.ts';

/** True of a message from the main frame of a page that we made, while it shows our page. */
export function isTrustedSender(
  page: Page,
  { sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
): boolean {
  return (
    // Null once the frame has gone or navigated away.
    senderFrame !== null &&
    senderFrame.parent === null &&
    isOwnContents(sender) &&
    isOfPage(page, senderFrame.url)
  );
}
