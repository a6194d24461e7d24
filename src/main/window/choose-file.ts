import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { FileOffer } from '../exports/export-file.ts';
import { mainWindow } from './main-window.ts';

/** Asks where a file is to be written, in the documents folder at first; null if nowhere. */
export async function chooseTarget({
  name,
  extension,
  fileType,
}: FileOffer): Promise<string | null> {
  const options: Electron.SaveDialogOptions = {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: fileType, extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
  const window = asking();
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  return canceled || filePath === '' ? null : filePath;
}

/** Asks which file is to be read, those of `filters` shown; null if none. */
export async function chooseSource(filters: Electron.FileFilter[]): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    defaultPath: app.getPath('documents'),
    filters,
    properties: ['openFile'],
  };
  const window = asking();
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks for a folder, which may be a new one; null if none. */
export async function chooseFolder(): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  };
  const window = asking();
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return canceled ? null : (filePaths[0] ?? null);
}

/** The window that a dialog belongs to: it takes no clicks as long as the dialog is open. */
function asking(): BrowserWindow | null {
  return BrowserWindow.getFocusedWindow() ?? mainWindow();
}
