import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { type Action, isAction } from '#contract/action.ts';
import { createAnswers } from './answers.ts';
import { openCatalogues } from './catalogues.ts';
import { startClock } from './clock.ts';
import { exitOnBug } from './exit-on-bug.ts';
import { createExporter } from './exports/export-file.ts';
import { createImporter } from './imports/import-file.ts';
import { announce } from './ipc/announce.ts';
import { serveCalls } from './ipc/serve-calls.ts';
import { createMenu } from './menu/create-menu.ts';
import { choosePage } from './page.ts';
import { registerAppScheme, serveApp } from './protocol/serve-app.ts';
import { quitWhenDone } from './quit.ts';
import { createRouter } from './router.ts';
import { openStore } from './store/open-store.ts';
import { createShellTexts } from './texts/shell-texts.ts';
import { chooseSource, chooseTarget } from './window/choose-file.ts';
import { lockDown } from './window/lock-down.ts';
import { showWindow } from './window/open-window.ts';
import { sendAction } from './window/send-action.ts';
import { applyTheme, repaintOnThemeChange } from './window/theme.ts';

exitOnBug();
// Two programs on one data file would overwrite each other: a second start wakes the first.
if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  const environment = app.isPackaged ? {} : process.env;
  const clock = startClock(environment.HALFDAY_NOW);
  const page = choosePage(environment.ELECTRON_RENDERER_URL);
  const inApp = (path: string) => join(app.getAppPath(), path);
  const show = () => showWindow(page, inApp('out/preload/index.cjs'));

  registerAppScheme();
  lockDown(page);
  const opening = openStore({ folder: app.getPath('userData'), now: clock.now });
  await app.whenReady();
  const store = await opening;

  const texts = createShellTexts(store.document.preferences.language ?? app.getLocale());
  const ask = (action: Action) => {
    show();
    const [window] = BrowserWindow.getAllWindows();
    if (window) sendAction(window, action);
  };
  const menu = createMenu(texts, ask);
  const router = createRouter({
    store,
    clockOffset: clock.offset,
    announce: (announcement) => {
      applyTheme(store.document.preferences.theme);
      announce(announcement);
      menu.follow(store.document.preferences);
    },
  });
  const files = {
    exportFile: createExporter({
      choosePath: chooseTarget,
      now: clock.now,
      document: () => router.snapshot().document,
      dataFile: store.path,
    }),
    importFile: createImporter({ choosePath: chooseSource }),
  };
  const catalogues = openCatalogues(inApp('resources/catalogues'));
  const offerActions = async (payload: unknown) =>
    menu.offer(Array.isArray(payload) ? payload.filter(isAction) : []);
  serveCalls(page, createAnswers(router, catalogues, files, { offerActions }));
  quitWhenDone(router.idle);

  applyTheme(store.document.preferences.theme);
  repaintOnThemeChange();
  serveApp(inApp('out/renderer'));
  menu.follow(store.document.preferences);
  show();
  app.on('second-instance', show);
  app.on('activate', show);
}
