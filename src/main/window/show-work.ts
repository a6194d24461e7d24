import { mainWindow } from './main-window.ts';

/** More than the whole is what Electron takes for work of unknown length. */
const unknownLength = 2;
const none = -1;

/** Has the system show at the program's icon, where it can, that something takes a moment. */
export function showWork(isWorking: boolean): void {
  mainWindow()?.setProgressBar(isWorking ? unknownLength : none);
}
