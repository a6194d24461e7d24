import { BrowserWindow, nativeTheme } from 'electron';
import type { Theme } from '#core/plan/preferences.ts';

/** The paper of the two themes, as in the renderer's tokens. */
const paper = { light: '#fbfaf7', dark: '#16181c' };

/** What a window shows before its page is drawn, and while it is resized. */
export function paperColor(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light;
}

/** Makes windows and `prefers-color-scheme` follow the learner's choice. */
export function applyTheme(theme: Theme): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
}

/** Keeps the paper of open windows in step when the system or the learner changes the theme. */
export function repaintOnThemeChange(): void {
  nativeTheme.on('updated', () => {
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(paperColor());
  });
}
