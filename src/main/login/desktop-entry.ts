/** Characters that the value of `Exec` must not hold outside quotes, or inside without a backslash. */
const escapedInQuotes = /["`$\\]/g;

/**
 * A desktop entry as freedesktop.org's autostart specification has it, which starts `command`. Its
 * arguments are quoted by the rules of `Exec`, twice escaped because the value is a string itself.
 */
export function desktopEntry(name: string, command: readonly string[]): string {
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Exec=${execOf(command)}`,
    'Terminal=false',
  ];
  return `${lines.join('\n')}\n`;
}

/** The command that an entry starts, as it is written there; null if it names none. */
export function execLine(entry: string): string | null {
  return /^Exec=(.*)$/m.exec(entry)?.[1] ?? null;
}

/** Whether a desktop would start this entry: it may have been turned off in place. */
export function isEnabled(entry: string): boolean {
  return !/^(?:Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/im.test(entry);
}

/** `command` as the value of `Exec`. */
export function execOf(command: readonly string[]): string {
  return command
    .map((part) => `"${part.replace(escapedInQuotes, '\\$&').replaceAll('%', '%%')}"`)
    .join(' ')
    .replaceAll('\\', '\\\\');
}
