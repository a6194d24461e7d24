import type { BrowserWindow } from 'electron';
import type { Action } from '#contract/action.ts';
import { channels } from '#contract/names.ts';

/** Has the page of `window` do what its own keys do, once it is there to do it. */
export function sendAction(window: BrowserWindow, action: Action): void {
  const { webContents } = window;
  const send = () => webContents.send(channels.action, action);
  if (webContents.isLoading()) webContents.once('did-finish-load', send);
  else send();
}
