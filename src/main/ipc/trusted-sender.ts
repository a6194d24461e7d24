import { BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { isOfPage, type Page } from '../page.ts';

/** True of a message from the main frame of a window of ours, while it shows our page. */
export function isTrustedSender(page: Page, { sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    // Null once the frame has gone or navigated away.
    senderFrame !== null &&
    senderFrame.parent === null &&
    BrowserWindow.fromWebContents(sender) !== null &&
    isOfPage(page, senderFrame.url)
  );
}
