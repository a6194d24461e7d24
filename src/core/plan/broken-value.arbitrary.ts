import fc from 'fast-check';
import { parseDay } from '../calendar/day.ts';

type Place = readonly (string | number)[];

/** Figures and days that a hand in the file, a window or a bug may have put there. */
const figures = fc.constantFrom(0, 1, -1, 0.5, 6001, 86_401, 1e300, Number.MAX_SAFE_INTEGER);
const days = fc.constantFrom('1900-01-01', '1999-12-31', '2000-01-01', '2199-12-31', '2999-12-31');

/**
 * The value with one figure or day in it replaced by another, or one entry of a list there twice or
 * not at all. It keeps its shape, and some of the time it is as sound as before.
 */
export function brokenValueArbitrary<Value>(value: Value): fc.Arbitrary<Value> {
  const places = [...placesOf(value, [])];
  // By the upper fields first: a list of plans holds many more figures than all the others.
  const fieldOf = (place: Place) => place.slice(0, 2).join(' ');
  const fields = [...new Set(places.map(fieldOf))];
  if (fields.length === 0) return fc.constant(value);
  return fc
    .constantFrom(...fields)
    .chain((field) => fc.constantFrom(...places.filter((place) => fieldOf(place) === field)))
    .chain((place) =>
      otherThan(valueAt(value, place)).map((other) => withValue(value, place, other) as Value),
    );
}

function otherThan(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'number') return figures;
  if (typeof value === 'string') return days;
  const entries = value as readonly unknown[];
  return fc.nat(entries.length - 1).chain((at) => {
    const rest = entries.filter((_, index) => index !== at);
    return fc.constantFrom([...entries, entries[at]], rest.length > 0 ? rest : entries);
  });
}

function* placesOf(value: unknown, place: Place): Iterable<Place> {
  if (typeof value === 'number') yield place;
  else if (typeof value === 'string' && parseDay(value) !== null) yield place;
  else if (Array.isArray(value)) {
    if (value.length > 0) yield place;
    for (const [index, entry] of value.entries()) yield* placesOf(entry, [...place, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      // One of two numbers by its very type.
      if (key !== 'trialDays') yield* placesOf(entry, [...place, key]);
    }
  }
}

function valueAt(value: unknown, place: Place): unknown {
  return place.reduce((inner, key) => (inner as Record<string, unknown>)[key], value);
}

function withValue(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  const inner = withValue((value as Record<string, unknown>)[key], rest, other);
  if (!Array.isArray(value)) return { ...(value as object), [key]: inner };
  return value.map((entry: unknown, index) => (index === key ? inner : entry));
}
