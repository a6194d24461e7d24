import { createStore } from 'zustand/vanilla';
import { type Action, actionTable } from '#contract/action.ts';

/** What an action comes to while something that can do it is there. */
export interface ActionOffer {
  readonly run: () => void;
  /** A sentence that says why it cannot be done now. */
  readonly refused?: string | null | undefined;
  /** It would come to nothing, as far as is known now; asked for, it is tried all the same. */
  readonly idle?: boolean | undefined;
  /** It is not on the screen that is shown: keys that type something are meant for what is. */
  readonly isAfar?: boolean | undefined;
  /** It comes before what others offer, whoever was drawn last. */
  readonly isFirst?: boolean | undefined;
}

export type ActionOffers = ReadonlyMap<Action, readonly ActionOffer[]>;

/** What can be done now, and by whom; `offerOf` says who of several does it. */
export const actionOffers = createStore<ActionOffers>(() => new Map());

/** Offers to do `action` from now on; the answer ends it. */
export function offerAction(action: Action, offer: ActionOffer): () => void {
  change(action, (offers) => [...offers, offer]);
  if (waiting?.action === action) takeWaiting()?.(offer);
  return () => change(action, (offers) => offers.filter((each) => each !== offer));
}

function change(
  action: Action,
  next: (offers: readonly ActionOffer[]) => readonly ActionOffer[],
): void {
  actionOffers.setState((all) => {
    const changed = next(all.get(action) ?? []);
    const others = [...all].filter(([each]) => each !== action);
    return new Map(changed.length > 0 ? [...others, [action, changed]] : others);
  }, true);
}

/** The offer that counts, of what is shown first; undefined where nothing can do the action. */
export function offerOf(action: Action, offers = actionOffers.getState()): ActionOffer | undefined {
  const all = offers.get(action);
  return (
    all?.findLast(({ isFirst }) => isFirst) ?? all?.findLast(({ isAfar }) => !isAfar) ?? all?.at(-1)
  );
}

interface Standing {
  readonly isPossible: boolean;
  readonly refused: string | null;
}

/** Whether an action can be done, now or after going to its screen, and why not if that is known. */
export function standingOf(action: Action, offers: ActionOffers): Standing {
  const offer = offerOf(action, offers);
  if (offer) {
    const { refused = null, idle = false } = offer;
    return { isPossible: refused === null && !idle, refused };
  }
  const { on } = actionTable[action];
  return { isPossible: on !== undefined && offers.has(on), refused: null };
}

type Take = (offer: ActionOffer) => void;

interface Waiting {
  readonly action: Action;
  readonly take: Take;
  readonly timer: ReturnType<typeof setTimeout>;
}

let waiting: Waiting | null = null;

/** Has `take` called with the next offer of `action`, or `giveUp` if there is none by `patience`. */
export function awaitOffer(action: Action, take: Take, giveUp: () => void, patience: number): void {
  takeWaiting();
  const timer = setTimeout(() => {
    if (takeWaiting()) giveUp();
  }, patience);
  waiting = { action, take, timer };
}

/** True while an action waits to be offered by a screen that is on its way. */
export function isAwaiting(): boolean {
  return waiting !== null;
}

/** Waits for no offer any more: something else was asked for. */
export function stopAwaiting(): void {
  takeWaiting();
}

/** Ends the waiting, and answers what was to be done with the offer. */
function takeWaiting(): Take | null {
  const ended = waiting;
  waiting = null;
  if (ended) clearTimeout(ended.timer);
  return ended?.take ?? null;
}
