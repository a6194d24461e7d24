// The least that an Electron app can be: what Halfday is measured against.
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadFile(join(import.meta.dirname, 'index.html'));
});
