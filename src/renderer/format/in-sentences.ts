/** The texts one after the other, each with one full stop: a German day has its own, `29. Dez.` */
export function inSentences(texts: readonly string[]): string {
  return texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
}
