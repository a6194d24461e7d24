import { app, Menu, type MenuItemConstructorOptions } from 'electron';

const texts = { file: 'File', edit: 'Edit', view: 'View', window: 'Window' };
const separator: MenuItemConstructorOptions = { type: 'separator' };
const isMac = process.platform === 'darwin';

/** Gives the program a menu of what the system expects, each with the system's own words. */
export function setMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      isMac ? { role: 'appMenu' } : { label: texts.file, submenu: [{ role: 'quit' }] },
      { label: texts.edit, submenu: editItems() },
      { label: texts.view, submenu: viewItems() },
      { label: texts.window, submenu: [{ role: 'minimize' }, { role: 'close' }] },
    ]),
  );
}

function editItems(): MenuItemConstructorOptions[] {
  // Undo belongs to the page: it takes back a step of the plan, or typing in a text field. Only
  // macOS does the latter by the menu, and asks the page first.
  const undo: MenuItemConstructorOptions[] = isMac
    ? [{ role: 'undo' }, { role: 'redo' }, separator]
    : [];
  return [
    ...undo,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'delete' },
    { role: 'selectAll' },
  ];
}

function viewItems(): MenuItemConstructorOptions[] {
  const forDevelopers: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [separator, { role: 'reload' }, { role: 'toggleDevTools' }];
  return [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
    ...forDevelopers,
  ];
}
