import { createStore } from 'zustand/vanilla';

/** Whether the ways on are open: an answer in them may take away the button that opened them. */
export const recoverOpen = createStore<boolean>(() => false);
