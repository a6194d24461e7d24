import type { ChargeForecast } from '#core/forecast/forecast.ts';
import type { Cents, Day } from '#core/units.ts';

/** What was charged up to and on `today`, in cents; 0 as long as the first charge is none of the past. */
export function paidBefore(charges: readonly ChargeForecast[], price: Cents, today: Day): Cents {
  const isBegun = charges.some(({ day }) => day < today);
  const due = isBegun ? charges.filter(({ day }) => day <= today).length : 0;
  return (due * price) as Cents;
}
