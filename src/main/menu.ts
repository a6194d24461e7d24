import { app, Menu, type MenuItemConstructorOptions } from 'electron';

const separator: MenuItemConstructorOptions = { type: 'separator' };
const isMac = process.platform === 'darwin';

/** Gives the program a menu of what the system expects, all of it in Electron's own words. */
export function setMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      isMac ? { role: 'appMenu' } : { role: 'fileMenu', submenu: [{ role: 'quit' }] },
      { role: 'editMenu', submenu: editItems() },
      { role: 'viewMenu', submenu: viewItems() },
      { role: 'windowMenu', submenu: [{ role: 'minimize' }, { role: 'close' }] },
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
