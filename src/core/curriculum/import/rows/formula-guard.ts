/** A cell that a spreadsheet shows as it is, where it would take it for a formula otherwise. */
export function guardCell(text: string): string {
  return /^'*[=+\-@]/.test(text) ? `'${text}` : text;
}

/** The cell that `guardCell` was given. */
export function unguardCell(text: string): string {
  return /^'+[=+\-@]/.test(text) ? text.slice(1) : text;
}
