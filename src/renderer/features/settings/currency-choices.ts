import { currencies } from '../../ui/currencies.ts';
import type { Option } from '../../ui/select.tsx';

/** Every currency by its code and its name in `language`. */
export function currencyChoices(language: string): readonly Option<string>[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return currencies.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }));
}
