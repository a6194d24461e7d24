const written: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  Ctrl: 'Control',
  Alt: 'Alt',
  Shift: 'Shift',
};

/**
 * Keys as preferences write them (`Mod+Alt+H`), in the words that Electron registers; null of those
 * that would take a letter away from every other program.
 */
export function acceleratorOf(keys: string): string | null {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const held = parts.map((part) => written[part]);
  if (key === '' || held.includes(undefined)) return null;
  const isHeld = parts.some((part) => part !== 'Shift');
  return isHeld || /^F\d{1,2}$/.test(key) ? [...held, key].join('+') : null;
}
