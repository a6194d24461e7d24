import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { HalfdayApi, TimerState } from '#contract/api.ts';
import { remember } from '#core/remember.ts';
import { useShell } from '../replica/shell-context.ts';

const nothing: TimerState = { timer: null, damagedKeptAt: null, notSaved: null };

/** What the shell last said of the timer; it says it again every 30 seconds while one runs. */
const timerStoreOf = remember((bridge: HalfdayApi) => {
  const store = createStore<TimerState>(() => nothing);
  let isTold = false;
  bridge.onTimer((state) => {
    isTold = true;
    store.setState(state, true);
  });
  void bridge.readTimer().then((state) => {
    if (!isTold) store.setState(state, true);
  });
  return store;
});

/** The timer, if there is one, for as long as this is drawn. */
export function useTimer(): TimerState {
  return useStore(timerStoreOf(useShell().bridge));
}
