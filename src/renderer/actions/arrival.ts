import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Action } from '#contract/action.ts';
import { isFloating } from '../frame/key-event.ts';
import { runAction } from './run-action.ts';

const askedPlace = createStore<{ readonly place: string | null }>(() => ({ place: null }));

/** Goes to a screen, and on it to what arrives at `place`. */
export function goToPlace(screen: Action, place: string): void {
  askedPlace.setState({ place });
  runAction(screen);
}

/** True while a place is asked for at which nothing has arrived yet. */
export function isPlaceAsked(): boolean {
  return askedPlace.getState().place !== null;
}

/** Calls `arrive` once each time that `place` is asked for, also if that was before it was drawn. */
export function useArrival(place: string, arrive: () => void): void {
  const isAsked = useStore(askedPlace, (asked) => asked.place === place);
  const reach = useEffectEvent(arrive);
  useEffect(() => {
    if (!isAsked || askedPlace.getState().place !== place) return;
    // The screen has taken the focus by then.
    requestAnimationFrame(() => reach());
    askedPlace.setState({ place: null });
  }, [isAsked, place]);
}

/** Brings an element into view, and the focus to it unless something floats above it meanwhile. */
export function reachElement(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'start' });
  if (!isFloating(document.activeElement)) element?.focus({ preventScroll: true });
}
