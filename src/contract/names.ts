/** Every channel that the two sides speak on. No zod here: the preload imports this file. */
export const channels = {
  read: 'halfday:read',
  submit: 'halfday:submit',
  announce: 'halfday:announce',
  action: 'halfday:action',
  catalogues: 'halfday:catalogues',
  openLink: 'halfday:open-link',
  exportFile: 'halfday:export-file',
  importFile: 'halfday:import-file',
  showDataFile: 'halfday:show-data-file',
  changeDataFolder: 'halfday:change-data-folder',
  loginStart: 'halfday:login-start',
  copyText: 'halfday:copy-text',
  openTextFile: 'halfday:open-text-file',
  quickLogKey: 'halfday:quick-log-key',
  hideQuickLog: 'halfday:hide-quick-log',
  showQuickLog: 'halfday:show-quick-log',
  showMainWindow: 'halfday:show-main-window',
  readTimer: 'halfday:read-timer',
  changeTimer: 'halfday:change-timer',
  timer: 'halfday:timer',
  hasTray: 'halfday:has-tray',
  canNotify: 'halfday:can-notify',
  notifyNow: 'halfday:notify-now',
  exportReport: 'halfday:export-report',
  reportDrawn: 'halfday:report-drawn',
  offerActions: 'halfday:offer-actions',
  quit: 'halfday:quit',
} as const;

/** The scheme that the window is loaded from. */
export const appOrigin = 'app://halfday';

/** What the preload calls the api on `window`. */
export const bridgeName = 'halfday';

/** What the address of the page says when it is to draw the quick log; nothing for the screens. */
export const quickLogView = 'quick-log';
