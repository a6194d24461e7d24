/** What `preferences.shortcuts` calls the key that opens the quick log. */
export const quickLogShortcut = 'quick-log';

/** The usual key, which other programs leave alone; on a Mac Option with Command hides windows. */
export function usualQuickLogKeys(isMac: boolean): string {
  return isMac ? 'Mod+Ctrl+H' : 'Mod+Alt+H';
}

/** The key that opens the quick log from any program; `keys` is null if it is turned off. */
export interface QuickLogKey {
  readonly keys: string | null;
  /** False where the system or another program keeps the key to itself. */
  readonly works: boolean;
}
