import { app, Menu } from 'electron';
import { type Action, actions } from '#contract/action.ts';
import type { Preferences } from '#core/plan/preferences.ts';
import type { ShellTexts } from '../texts/shell-texts.ts';
import { menuTemplate } from './menu-template.ts';

/** The menu of the program: in the menu bar of a Mac, elsewhere of the window. */
export interface AppMenu {
  /** Draws it with the keys, the theme and the language of the preferences. */
  follow(preferences: Preferences): void;
  /** Offers no other actions than these from now on. */
  offer(possible: readonly Action[]): void;
}

/** A menu that hands what is chosen to `ask`, and is drawn once it follows preferences. */
export function createMenu(texts: ShellTexts, ask: (action: Action) => void): AppMenu {
  let drawn = '';
  // Until a page says what it can do: it may be asked for anything, and says itself what it cannot.
  let possible: ReadonlySet<Action> = new Set(actions);

  const enable = () => {
    const menu = Menu.getApplicationMenu();
    for (const action of actions) {
      const item = menu?.getMenuItemById(action);
      if (item) item.enabled = possible.has(action);
    }
  };

  return {
    follow({ shortcuts, theme }) {
      const next = JSON.stringify([shortcuts, theme, texts.language]);
      if (next === drawn) return;
      drawn = next;
      const isMac = process.platform === 'darwin';
      const { t } = texts;
      const template = menuTemplate({
        isMac,
        isPackaged: app.isPackaged,
        t,
        shortcuts,
        theme,
        ask,
      });
      Menu.setApplicationMenu(Menu.buildFromTemplate(template));
      enable();
    },
    offer(next) {
      possible = new Set(next);
      enable();
    },
  };
}
