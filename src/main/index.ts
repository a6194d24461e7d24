import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { createAnswers } from './answers.ts';
import { openCatalogues } from './catalogues.ts';
import { startClock } from './clock.ts';
import { exitOnBug } from './exit-on-bug.ts';
import { createExporter } from './exports/export-file.ts';
import { createImporter } from './imports/import-file.ts';
import { announce } from './ipc/announce.ts';
import { serveCalls } from './ipc/serve-calls.ts';
import { setMenu } from './menu.ts';
import { choosePage } from './page.ts';
import { registerAppScheme, serveApp } from './protocol/serve-app.ts';
import { quitWhenDone } from './quit.ts';
import { createRouter } from './router.ts';
import { openStore } from './store/open-store.ts';
import { createShellTexts } from './texts/shell-texts.ts';
import { openTimer } from './timer/open-timer.ts';
import { hasTrayHost } from './tray/has-tray-host.ts';
import { openTray } from './tray/open-tray.ts';
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
  const folder = app.getPath('userData');
  const opening = openStore({ folder, now: clock.now });
  const seeking = hasTrayHost(process.env);
  await app.whenReady();
  const store = await opening;

  const spoken = () => store.document.preferences.language ?? app.getLocale();
  const texts = createShellTexts(spoken());
  const timer = await openTimer({ folder, now: clock.now, document: store.document });

  const router = createRouter({
    store,
    clockOffset: clock.offset,
    announce: (announcement) => {
      applyTheme(store.document.preferences.theme);
      announce(announcement);
      texts.speak(spoken());
      void timer.settle(store.document);
      tray.update();
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
  const tray = openTray({
    seeking,
    icons: inApp('resources/tray'),
    texts,
    timer,
    document: () => store.document,
    now: clock.now,
    open: () => {
      show();
      const [window] = BrowserWindow.getAllWindows();
      if (window) sendAction(window, 'today');
    },
    quickLog: null,
    marker: join(folder, 'tray-told'),
  });
  const timerAnswers = {
    readTimer: async () => timer.state(),
    changeTimer: (payload: unknown) => timer.request(payload),
    hasTray: () => seeking,
  };
  const catalogues = openCatalogues(inApp('resources/catalogues'));
  serveCalls(page, createAnswers(router, catalogues, files, timerAnswers));
  quitWhenDone(async () => {
    await router.idle();
    await timer.close();
  }, tray);

  applyTheme(store.document.preferences.theme);
  repaintOnThemeChange();
  serveApp(inApp('out/renderer'));
  setMenu();
  show();
  app.on('second-instance', show);
  app.on('activate', show);
}
