import type { Day } from './units.ts';

/** The same function, which makes its answer for each object once. The object must never change. */
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

/** As `remember`, for what depends on two objects. */
export function rememberPair<First extends object, Second extends object, Value>(
  make: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const ofFirst = remember((first: First) => remember((second: Second) => make(first, second)));
  return (first, second) => ofFirst(first)(second);
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
