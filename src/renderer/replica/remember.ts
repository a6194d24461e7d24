import type { Day } from '#core/units.ts';

/** The same function, which makes its answer for each object once. */
export function remember<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/** As `remember`, for what depends on the day too; of each object the latest day is kept. */
export function rememberByDay<Key extends object, Value>(
  make: (key: Key, day: Day) => Value,
): (key: Key, day: Day) => Value {
  const made = new WeakMap<Key, { readonly day: Day; readonly value: Value }>();
  return (key, day) => {
    const known = made.get(key);
    if (known?.day === day) return known.value;
    const value = make(key, day);
    made.set(key, { day, value });
    return value;
  };
}
