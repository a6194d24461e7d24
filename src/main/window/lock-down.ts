import { app, type Session, type WebContents } from 'electron';
import { isOfPage, type Page } from '../page.ts';

/** Keeps every page where it is, alone, and without any right to the machine. Before ready. */
export function lockDown(page: Page): void {
  app.on('web-contents-created', (_event, contents) => lockPage(page, contents));
  app.on('session-created', lockSession);
}

function lockPage(page: Page, contents: WebContents): void {
  // The server of `npm run dev` reloads its page; nothing else has a reason to navigate.
  const isAllowed = (url: string) => page.isServed && isOfPage(page, url);
  contents.on('will-frame-navigate', (event) => {
    if (!isAllowed(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isAllowed(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
