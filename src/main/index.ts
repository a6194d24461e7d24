import { join } from 'node:path';
import { app } from 'electron';
import type { Action } from '#contract/action.ts';
import { offeredActionsSchema } from '#contract/action-schema.ts';
import type { Step } from '#core/plan/history.ts';
import { createAnswers, type MoreAnswers } from './answers.ts';
import { openCatalogues } from './catalogues.ts';
import { startClock } from './clock.ts';
import { createDataFolder } from './data-folder/change-data-folder.ts';
import { exitOnBug } from './exit-on-bug.ts';
import { createExporter } from './exports/export-file.ts';
import { createImporter } from './imports/import-file.ts';
import { announce } from './ipc/announce.ts';
import { reloadPages } from './ipc/reload-pages.ts';
import { serveCalls } from './ipc/serve-calls.ts';
import { followLogin } from './login/follow-login.ts';
import { systemLoginItem } from './login/system-login-item.ts';
import { createMenu } from './menu/create-menu.ts';
import { choosePage } from './page.ts';
import { registerAppScheme, serveApp } from './protocol/serve-app.ts';
import { createGlobalKey } from './quick-log/global-key.ts';
import { createQuickLog } from './quick-log/quick-log-window.ts';
import { quitWhenDone } from './quit.ts';
import { createReminders } from './reminders/start-reminders.ts';
import { createReportExporter } from './report-pdf/export-report.ts';
import { createReportPrinter } from './report-pdf/print-report.ts';
import { createRouter } from './router.ts';
import { createSerialQueue } from './serial-queue.ts';
import { openHome } from './store/open-home.ts';
import { createShellTexts } from './texts/shell-texts.ts';
import { openTimer } from './timer/open-timer.ts';
import { hasTrayHost } from './tray/has-tray-host.ts';
import { openTray } from './tray/open-tray.ts';
import { chooseFolder, chooseSource, chooseTarget } from './window/choose-file.ts';
import { lockDown } from './window/lock-down.ts';
import { mainWindow } from './window/main-window.ts';
import { showWindow } from './window/open-window.ts';
import { sendAction } from './window/send-action.ts';
import { showWork } from './window/show-work.ts';
import { applyTheme, repaintOnThemeChange } from './window/theme.ts';
import { openWindowFile } from './window/window-file.ts';

exitOnBug();
// Two programs on one data file would overwrite each other: a second start wakes the first.
if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  const environment = app.isPackaged ? {} : process.env;
  const clock = startClock(environment.HALFDAY_NOW);
  const page = choosePage(environment.ELECTRON_RENDERER_URL);
  const inApp = (path: string) => join(app.getAppPath(), path);
  const preload = inApp('out/preload/index.cjs');

  registerAppScheme();
  lockDown(page);
  const folder = app.getPath('userData');
  const opening = Promise.all([
    openHome({ userData: folder, now: clock.now }),
    openWindowFile(folder),
  ]);
  const seeking = hasTrayHost(process.env);
  await app.whenReady();
  const [store, windowFile] = await opening;
  const login = followLogin(systemLoginItem(), store.document.preferences.startAtLogin);
  const show = () => showWindow(page, preload, windowFile);
  const ask = (action: Action) => {
    show();
    const window = mainWindow();
    if (window) sendAction(window, action);
  };

  const quickLog = createQuickLog(page, preload, () => store.document.preferences.textSize);
  const quickLogKey = createGlobalKey(quickLog.toggle);
  const spoken = () => store.document.preferences.language ?? app.getLocale();
  const texts = createShellTexts(spoken());
  const timer = await openTimer({ folder, now: clock.now, document: store.document });

  const menu = createMenu(texts, ask);
  const follow = (step: Step['kind'] | null) => {
    applyTheme(store.document.preferences.theme);
    quickLogKey.follow(store.document.preferences);
    login.follow(store.document.preferences.startAtLogin);
    texts.speak(spoken());
    void timer.settle(store.document, step);
    tray.update();
    reminders.changed();
    menu.follow(store.document.preferences);
  };
  const router = createRouter({
    store,
    clockOffset: clock.offset,
    announce: (announcement) => {
      applyTheme(store.document.preferences.theme);
      announce(announcement);
      follow(announcement.step.kind);
    },
  });
  const exports = createSerialQueue();
  const exportFile = createExporter({
    choosePath: chooseTarget,
    now: clock.now,
    document: () => router.snapshot().document,
    dataFile: () => store.path,
  });
  const tray = openTray({
    seeking,
    icons: inApp('resources/tray'),
    texts,
    timer,
    document: () => store.document,
    isOutOfReach: () => store.notices.some(({ kind }) => kind === 'folder-unreachable'),
    now: clock.now,
    open: () => ask('today'),
    quickLog: quickLog.show,
    marker: join(folder, 'tray-told'),
  });
  const reminders = createReminders({
    now: clock.now,
    document: () => store.document,
    texts,
    folder,
    open: ask,
  });
  const printer = createReportPrinter(page, preload);
  const more: MoreAnswers = {
    exportFile: (payload) => exports.run(() => exportFile(payload)),
    importFile: createImporter({ choosePath: chooseSource }),
    ...reminders.answers,
    exportReport: createReportExporter({
      choosePath: chooseTarget,
      print: printer.print,
      onWork: showWork,
      now: clock.now,
      dataFile: () => store.path,
      queue: exports,
    }),
    reportDrawn: async (_payload, sender) => printer.drawn(sender),
    changeDataFolder: createDataFolder({
      home: store,
      userData: folder,
      chooseFolder,
      // The page of a report that is being printed would be loaded anew with the others.
      exclusively: (task) => exports.run(() => router.exclusively(task)),
      onOpened: () => {
        router.beginAnew();
        login.beginAnew(store.document.preferences.startAtLogin);
        follow(null);
        // The page that asked is answered first.
        setImmediate(reloadPages);
      },
      quit: () => app.quit(),
    }),
    quickLogKey: async () => quickLogKey.state(),
    showQuickLog: async () => quickLog.show(),
    hideQuickLog: async () => quickLog.hide(),
    showMainWindow: async () => show(),
    loginStart: login.state,
    readTimer: async () => timer.state(),
    changeTimer: timer.request,
    hasTray: () => seeking,
    offerActions: async (payload) => {
      const offered = offeredActionsSchema.safeParse(payload);
      if (offered.success) menu.offer(offered.data);
    },
    // Once the page has its answer.
    quit: async () => void setImmediate(() => app.quit()),
  };
  const catalogues = openCatalogues(inApp('resources/catalogues'));
  serveCalls(page, createAnswers(router, catalogues, more));
  quitWhenDone(
    [router.idle, timer.close, windowFile.idle, login.idle, exports.idle, reminders.idle],
    tray,
  );

  applyTheme(store.document.preferences.theme);
  repaintOnThemeChange();
  serveApp(inApp('out/renderer'));
  menu.follow(store.document.preferences);
  show();
  quickLogKey.follow(store.document.preferences);
  void reminders.start();
  app.on('second-instance', show);
  app.on('activate', show);
}
