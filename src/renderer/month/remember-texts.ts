const most = 4000;

/**
 * The same function, which makes each of its texts once: a month says few things in many cells, and
 * nearly all of them again when it is drawn anew. Its arguments are plain values.
 */
export function rememberTexts<Arguments extends readonly unknown[]>(
  make: (...args: Arguments) => string,
): (...args: Arguments) => string {
  const made = new Map<string, string>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const text = make(...args);
    made.set(key, text);
    return text;
  };
}
