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
  copyText: 'halfday:copy-text',
  openTextFile: 'halfday:open-text-file',
  offerActions: 'halfday:offer-actions',
} as const;

/** The scheme that the window is loaded from. */
export const appOrigin = 'app://halfday';

/** What the preload calls the api on `window`. */
export const bridgeName = 'halfday';
