import { app, globalShortcut } from 'electron';
import { type QuickLogKey, quickLogShortcut, usualQuickLogKeys } from '#contract/quick-log.ts';
import type { Preferences } from '#core/plan/preferences.ts';
import { globalAcceleratorOf } from '../accelerator-of.ts';

/** The key that works while other programs have the focus. */
export interface GlobalKey {
  /** Takes the key that the preferences name, and gives another one back. */
  follow(preferences: Preferences): void;
  state(): QuickLogKey;
}

/** A key that runs `press`, taken once it follows preferences and given back when the app quits. */
export function createGlobalKey(press: () => void): GlobalKey {
  let held: QuickLogKey = { keys: null, works: false };
  let accelerator: string | null = null;
  app.on('will-quit', () => globalShortcut.unregisterAll());
  return {
    follow({ shortcuts }) {
      const chosen = shortcuts[quickLogShortcut];
      const keys = chosen === undefined ? usualQuickLogKeys(process.platform === 'darwin') : chosen;
      if (keys === held.keys) return;
      if (accelerator !== null && held.works) globalShortcut.unregister(accelerator);
      accelerator = keys === null ? null : globalAcceleratorOf(keys);
      held = { keys, works: accelerator !== null && take(accelerator, press) };
    },
    state: () => held,
  };
}

function take(accelerator: string, press: () => void): boolean {
  try {
    return globalShortcut.register(accelerator, press);
  } catch (error) {
    // Electron throws at a key that it has no name for.
    console.error(`the key ${accelerator} cannot be taken: ${String(error)}`);
    return false;
  }
}
