import { memo } from 'react';
import { currencies } from './currencies.ts';
import { Select } from './select.tsx';

const options = currencies.map((currency) => ({ value: currency, label: currency }));

interface CurrencySelectProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (currency: string) => void;
}

/** Every currency that the browser knows, the most used first; drawn anew only when it changes. */
export const CurrencySelect = memo(function CurrencySelect({
  label,
  hint,
  value,
  onChange,
}: CurrencySelectProps) {
  return <Select label={label} hint={hint} options={options} value={value} onChange={onChange} />;
});
