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
import { createReminders } from './reminders/start-reminders.ts';
import { createReportExporter } from './report-pdf/export-report.ts';
import { createReportPrinter } from './report-pdf/print-report.ts';
import { createRouter } from './router.ts';
import { openStore } from './store/open-store.ts';
import { chooseSource, chooseTarget } from './window/choose-file.ts';
import { lockDown } from './window/lock-down.ts';
import { showWindow } from './window/open-window.ts';
import { sendAction } from './window/send-action.ts';
import { showWork } from './window/show-work.ts';
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

  const router = createRouter({
    store,
    clockOffset: clock.offset,
    announce: (announcement) => {
      applyTheme(store.document.preferences.theme);
      announce(announcement);
      reminders.changed();
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
  const reminders = createReminders({
    now: clock.now,
    document: () => router.snapshot().document,
    folder: app.getPath('userData'),
    open: (action) => {
      show();
      const [window] = BrowserWindow.getAllWindows();
      if (window) sendAction(window, action);
    },
  });
  const printer = createReportPrinter(page, inApp('out/preload/index.cjs'));
  const outside = {
    ...reminders.answers,
    exportReport: createReportExporter({
      choosePath: chooseTarget,
      print: printer.print,
      onWork: showWork,
      now: clock.now,
      dataFile: store.path,
    }),
    reportDrawn: async () => printer.drawn(),
  };
  const catalogues = openCatalogues(inApp('resources/catalogues'));
  serveCalls(page, createAnswers(router, catalogues, files, outside));
  quitWhenDone(router.idle);

  applyTheme(store.document.preferences.theme);
  repaintOnThemeChange();
  serveApp(inApp('out/renderer'));
  setMenu();
  show();
  void reminders.start();
  app.on('second-instance', show);
  app.on('activate', show);
}
