const everyday = ['USD', 'EUR', 'GBP', 'INR'];

/** Every currency that the browser knows, by its ISO 4217 code, the most used first. */
export const currencies: readonly string[] = [
  ...everyday,
  ...Intl.supportedValuesOf('currency').filter((currency) => !everyday.includes(currency)),
];
