import { describe, expect, it } from 'vitest';
import { usualQuickLogKeys } from '#contract/quick-log.ts';
import { acceleratorOf, globalAcceleratorOf } from './accelerator-of.ts';

describe('a key in the words of Electron', () => {
  it.each([
    [usualQuickLogKeys(false), 'CommandOrControl+Alt+H'],
    [usualQuickLogKeys(true), 'CommandOrControl+Control+H'],
    ['Mod+Shift+Space', 'CommandOrControl+Shift+Space'],
    ['F9', 'F9'],
    ['Shift+F12', 'Shift+F12'],
  ])('%s is %s, in the menu and for every program', (keys, accelerator) => {
    expect(acceleratorOf(keys)).toBe(accelerator);
    expect(globalAcceleratorOf(keys)).toBe(accelerator);
  });

  it.each(['H', 'Shift+H', 'Enter'])('%s is not taken from every other program', (keys) => {
    expect(acceleratorOf(keys)).toBe(keys);
    expect(globalAcceleratorOf(keys)).toBeNull();
  });

  it.each(['', 'Hyper+H', 'Mod+', 'mod+h'])('%j is none', (keys) => {
    expect(acceleratorOf(keys)).toBeNull();
    expect(globalAcceleratorOf(keys)).toBeNull();
  });
});
