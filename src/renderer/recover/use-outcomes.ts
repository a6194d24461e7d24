import { useEffect, useReducer } from 'react';
import type { Programme } from '#core/plan/document.ts';
import type { Recovery } from '#core/recover/recovery.ts';
import { rememberByDay } from '#core/remember.ts';
import { useNow } from '../clock/use-now.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { outcomeOf, type RecoveryOutcome, recoveryKey } from './recovery-outcome.ts';

/** The outcomes of the recoveries of a programme, as far as they are known. */
const knownOf = rememberByDay((_: Programme, __): Map<string, RecoveryOutcome | null> => new Map());

/** However busy the window is, the next one is worked out after so many milliseconds. */
const patience = 500;

interface Outcomes {
  /** Undefined while it is not known yet; null if it would be refused. */
  readonly of: (recovery: Recovery) => RecoveryOutcome | null | undefined;
  /** Works one out at once. */
  readonly ask: (recovery: Recovery) => void;
}

/** What each recovery would come to: one at a time, whenever the window has nothing else to do. */
export function useOutcomes(shown: readonly Recovery[]): Outcomes {
  const programme = useProgramme();
  const { day } = useNow();
  const [, redraw] = useReducer((made: number) => made + 1, 0);
  const known = knownOf(programme, day);
  const next = shown.find(({ why }) => !known.has(recoveryKey(why)));

  const ask = (recovery: Recovery) => {
    const key = recoveryKey(recovery.why);
    if (known.has(key)) return;
    known.set(key, outcomeOf(programme, day, recovery));
    redraw();
  };

  useEffect(() => {
    if (next === undefined) return undefined;
    const make = () => {
      knownOf(programme, day).set(recoveryKey(next.why), outcomeOf(programme, day, next));
      redraw();
    };
    const asked = requestIdleCallback(make, { timeout: patience });
    return () => cancelIdleCallback(asked);
  }, [programme, day, next]);

  return { of: ({ why }) => known.get(recoveryKey(why)), ask };
}
