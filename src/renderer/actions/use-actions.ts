import { useEffect, useEffectEvent } from 'react';
import { type Action, isAction } from '#contract/action.ts';
import { type ActionOffer, offerAction } from './action-offers.ts';

type Offered = (() => void) | ActionOffer;

/** What of an offer is known before it is taken. */
interface Known {
  readonly action: Action;
  readonly refused: string | null;
  readonly idle: boolean;
  readonly isAfar: boolean;
  readonly isFirst: boolean;
}

/** Offers to do these actions for as long as the component that calls this is drawn. */
export function useActions(offered: { readonly [Name in Action]?: Offered | undefined }): void {
  const run = useEffectEvent((action: Action) => {
    const offer = offered[action];
    if (typeof offer === 'function') offer();
    else offer?.run();
  });
  const known = Object.keys(offered)
    .filter(isAction)
    .flatMap((action): Known[] => {
      const offer = offered[action];
      if (!offer) return [];
      const known: Partial<ActionOffer> = typeof offer === 'function' ? {} : offer;
      const { refused = null, idle = false, isAfar = false, isFirst = false } = known;
      return [{ action, refused, idle, isAfar, isFirst }];
    });
  // What is done may change with every drawing; what is offered, and what is refused, seldom does.
  const key = JSON.stringify(known);
  useEffect(() => {
    const ends = (JSON.parse(key) as readonly Known[]).map(({ action, ...offer }) =>
      offerAction(action, { run: () => run(action), ...offer }),
    );
    return () => {
      for (const end of ends) end();
    };
  }, [key]);
}
