import { app, type WebPreferences } from 'electron';

/** What every page of ours runs under: in its sandbox, with the bridge and nothing else. */
export function pagePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    devTools: !app.isPackaged,
    // Its dictionaries would be downloaded.
    spellcheck: false,
  };
}
