import type { MenuItemConstructorOptions } from 'electron';
import type { TFunction } from 'i18next';
import type { Action } from '#contract/action.ts';
import { isTypedChord } from '#contract/chord.ts';
import { keysOf, type Shortcuts } from '#contract/shortcuts.ts';
import type { Theme } from '#core/plan/preferences.ts';
import { acceleratorOf } from '../accelerator-of.ts';
import type english from '../texts/en.json';

type Item = MenuItemConstructorOptions;
type MenuWords = (typeof english)['menu'];

/** What the menu is drawn from. */
export interface MenuSources {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  readonly t: TFunction;
  readonly shortcuts: Shortcuts;
  readonly theme: Theme;
  readonly ask: (action: Action) => void;
}

/** The actions that the menu has words for. */
type MenuAction = keyof MenuWords['actions'] & Action;

const separator: Item = { type: 'separator' };

/** The whole menu, as the platform has it: its own items by role, ours by the name of their action. */
export function menuTemplate(sources: MenuSources): Item[] {
  const { isMac, t } = sources;
  const item = (action: MenuAction): Item => actionItem(sources, action);
  const role = (name: keyof MenuWords['roles']): Item => ({
    role: name,
    label: t(`menu.roles.${name}`),
  });
  const menu = (label: string, ...submenu: Item[]): Item => ({ label, submenu });

  const exports = menu(
    t('menu.export'),
    item('export-calendar'),
    item('export-sessions'),
    item('export-plan'),
    item('export-everything'),
    separator,
    item('export-report'),
  );
  const imports = menu(t('menu.import'), item('import-sessions'), item('import-everything'));
  const ends = isMac
    ? [separator, role('close')]
    : [separator, item('settings'), separator, role('close'), role('quit')];
  const file = menu(
    t('menu.file'),
    item('new-programme'),
    item('import-course'),
    separator,
    exports,
    imports,
    separator,
    item('data-folder'),
    ...ends,
  );

  const edit = menu(
    t('menu.edit'),
    item('undo'),
    item('redo'),
    separator,
    role('cut'),
    role('copy'),
    role('paste'),
    role('delete'),
    separator,
    role('selectAll'),
  );

  const view = menu(
    t('menu.view'),
    menu(t('menu.theme'), item('theme-system'), item('theme-light'), item('theme-dark')),
    separator,
    role('resetZoom'),
    role('zoomIn'),
    role('zoomOut'),
    separator,
    role('togglefullscreen'),
    ...(sources.isPackaged ? [] : [separator, role('reload'), role('toggleDevTools')]),
  );

  const go = menu(
    t('menu.go'),
    item('palette'),
    separator,
    item('today'),
    item('plan'),
    item('progress'),
    item('logs'),
  );

  const study = menu(
    t('menu.study'),
    item('log'),
    item('quick-log'),
    item('tick'),
    item('miss'),
    separator,
    item('timer'),
    item('timer-lost'),
    item('timer-stop'),
    item('timer-discard'),
    separator,
    item('recover'),
    item('replan'),
    item('fit'),
    separator,
    item('day-off'),
    item('plan-history'),
  );

  const help = menu(
    t('menu.help'),
    item('keys'),
    item('shortcuts'),
    ...(isMac ? [] : [separator, role('about')]),
  );
  if (!isMac) return [file, edit, study, view, go, help];

  const own = menu(
    t('menu.app'),
    role('about'),
    separator,
    item('settings'),
    separator,
    role('services'),
    separator,
    role('hide'),
    role('hideOthers'),
    role('unhide'),
    separator,
    role('quit'),
  );
  const windows: Item = {
    ...menu(t('menu.window'), role('minimize'), role('zoom'), separator, role('front')),
    role: 'windowMenu',
  };
  return [own, file, edit, study, view, go, windows, { ...help, role: 'help' }];
}

const themes: Readonly<Partial<Record<Action, Theme>>> = {
  'theme-system': 'system',
  'theme-light': 'light',
  'theme-dark': 'dark',
};

function actionItem({ isMac, t, shortcuts, theme, ask }: MenuSources, action: MenuAction): Item {
  const [chord] = keysOf(action, shortcuts, isMac);
  // A menu of a Mac would take a plain key out of what is being typed.
  const isLeft = chord === undefined || (isMac && isTypedChord(chord));
  const accelerator = isLeft ? null : acceleratorOf(chord);
  const ownTheme = themes[action];
  return {
    id: action,
    label: t(`menu.actions.${action}`),
    click: () => ask(action),
    ...(accelerator !== null && { accelerator }),
    // The page has the keys, and knows what is being typed; a Mac asks it first by itself.
    registerAccelerator: isMac,
    ...(ownTheme !== undefined && { type: 'radio' as const, checked: ownTheme === theme }),
  };
}
