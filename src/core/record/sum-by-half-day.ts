import type { Session } from '../plan/document.ts';
import { remember, rememberPair } from '../remember.ts';
import { sessionIndexOf } from './record-index.ts';

/** Figures by their names. */
type Sums<Name extends string> = Readonly<Record<Name, number>>;

/**
 * A function that adds up what `sumsOf` finds in each half-day of a record, name by name and in order
 * of time, on top of `none`. A half-day is looked at once, for as long as its sessions are the same.
 */
export function sumByHalfDay<Context extends object, Name extends string>(
  none: Sums<Name>,
  sumsOf: (context: Context, sessions: readonly Session[]) => Sums<Name>,
): (context: Context, sessions: readonly Session[]) => Sums<Name> {
  const names = Object.keys(none) as Name[];
  const partsBy = remember((context: Context) =>
    remember((sessions: readonly Session[]) => sumsOf(context, sessions)),
  );
  return rememberPair((context: Context, sessions: readonly Session[]) => {
    const sums: Record<Name, number> = { ...none };
    const partOf = partsBy(context);
    for (const ofHalfDay of sessionIndexOf(sessions).byHalfDay.values()) {
      const part = partOf(ofHalfDay);
      for (const name of names) sums[name] += part[name];
    }
    return sums;
  });
}
