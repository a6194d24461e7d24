import { describe, expect, it } from 'vitest';
import { usualQuickLogKeys } from '#contract/quick-log.ts';
import { acceleratorOf } from './accelerator-of.ts';

describe('the key of the quick log', () => {
  it.each([
    [usualQuickLogKeys(false), 'CommandOrControl+Alt+H'],
    [usualQuickLogKeys(true), 'CommandOrControl+Control+H'],
    ['Mod+Shift+Space', 'CommandOrControl+Shift+Space'],
    ['F9', 'F9'],
    ['Shift+F12', 'Shift+F12'],
  ])('%s is registered as %s', (keys, accelerator) => {
    expect(acceleratorOf(keys)).toBe(accelerator);
  });

  it.each(['', 'H', 'Shift+H', 'Enter', 'Hyper+H', 'Mod+', 'mod+h'])(
    '%j is not taken from every other program',
    (keys) => {
      expect(acceleratorOf(keys)).toBeNull();
    },
  );
});
