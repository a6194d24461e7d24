import { app, BaseWindow, BrowserWindow, screen, WebContentsView } from 'electron';
import { channels, quickLogView } from '#contract/names.ts';
import { ownContents } from '../ipc/own-contents.ts';
import type { Page } from '../page.ts';
import { pagePreferences } from '../window/page-preferences.ts';
import { paperColor } from '../window/theme.ts';
import { quickLogBounds, quickLogSize } from './quick-log-bounds.ts';

/** A small window for the day's hours, which comes and goes with one key. */
export interface QuickLog {
  show(): void;
  hide(): void;
  toggle(): void;
}

/** How long after the window with the screens this one is made, which nobody waits for. */
const patience = 3000;

/**
 * The quick log, made when there is time for it and hidden until it is wanted. It is no BrowserWindow,
 * so that nobody takes it for the window with the screens, and ends with the last of those. It is as
 * much larger than usual as the texts are, by `textSize` in percent.
 */
export function createQuickLog(page: Page, preload: string, textSize: () => number): QuickLog {
  let open: ReturnType<typeof makeWindow> | null = null;
  let isQuitting = false;

  const prepare = () => {
    if (open) return open;
    const made = makeWindow(page, preload);
    made.window.on('blur', hide);
    made.window.on('close', (event) => {
      // The learner closes what comes back; only `drop` means it.
      event.preventDefault();
      hide();
    });
    made.view.webContents.on('render-process-gone', drop);
    open = made;
    return made;
  };

  function drop() {
    const dropped = open;
    open = null;
    if (!dropped) return;
    dropped.view.webContents.close();
    dropped.window.destroy();
  }

  function hide() {
    open?.window.hide();
  }

  const show = () => {
    const { window, view } = prepare();
    for (const surface of [window, view]) surface.setBackgroundColor(paperColor());
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    const bounds = quickLogBounds(workArea, textSize());
    window.setBounds(bounds);
    view.setBounds({ ...bounds, x: 0, y: 0 });
    // Before it is seen, so that nothing of the last time is.
    view.webContents.send(channels.action, 'log');
    // Before it is shown too: a window that is shown for the first time would choose a field by itself.
    view.webContents.focus();
    window.show();
    window.focus();
    view.webContents.focus();
  };

  // One that is made while the program quits would not be closed, and the program would stay.
  const prepareLater = (isWanted: () => boolean) =>
    setTimeout(() => {
      if (!isQuitting && isWanted()) prepare();
    }, patience);
  app.on('browser-window-created', (_event, window) => {
    window.once('show', () => prepareLater(() => !window.isDestroyed()));
    window.on('closed', () => BrowserWindow.getAllWindows().length > 0 || drop());
  });
  app.on('window-all-closed', () => prepareLater(() => true));
  app.on('before-quit', () => {
    isQuitting = true;
    drop();
  });
  return { show, hide, toggle: () => (open?.window.isVisible() ? hide() : show()) };
}

function makeWindow(page: Page, preload: string) {
  const window = new BaseWindow({
    ...quickLogSize,
    title: app.getName(),
    show: false,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    // On a Mac a panel leaves the program in front that the learner was in.
    ...(process.platform === 'darwin' && { type: 'panel' }),
  });
  const view = new WebContentsView({
    webPreferences: pagePreferences(preload),
  });
  ownContents(view.webContents);
  window.contentView.addChildView(view);
  view.setBounds({ x: 0, y: 0, ...quickLogSize });
  const url = new URL(page.url);
  url.searchParams.set('view', quickLogView);
  void view.webContents.loadURL(url.href);
  return { window, view };
}
