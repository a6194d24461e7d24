import { withDisplay } from '../run/virtual-display.mjs';
import { withProgress } from '../setup/say.mjs';

/**
 * Measures windows on a display of their own, where there can be one: a window manager of the user's
 * would take part in the measurement. The work is given the display, and `note` for how far it is.
 */
export function onOwnDisplay(title, measure) {
  return withDisplay((display) => withProgress(title, (note) => measure(display, note)), {
    always: process.platform === 'linux',
  });
}
