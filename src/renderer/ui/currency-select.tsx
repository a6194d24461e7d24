import { memo } from 'react';
import { Select } from './select.tsx';

const everyday = ['USD', 'EUR', 'GBP', 'INR'];

const currencies = [
  ...everyday,
  ...Intl.supportedValuesOf('currency').filter((currency) => !everyday.includes(currency)),
].map((currency) => ({ value: currency, label: currency }));

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
  return (
    <Select label={label} hint={hint} options={currencies} value={value} onChange={onChange} />
  );
});
