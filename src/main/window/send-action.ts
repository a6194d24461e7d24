import type { BrowserWindow } from 'electron';
import type { Action } from '#contract/action.ts';
import { channels } from '#contract/names.ts';

/** Has the page of `window` do what its own keys do; the preload keeps it until the page listens. */
export function sendAction(window: BrowserWindow, action: Action): void {
  const { webContents } = window;
  const send = () => webContents.send(channels.action, action);
  if (webContents.isLoading()) webContents.once('did-finish-load', send);
  else send();
}
