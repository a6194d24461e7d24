export type Screen = 'today' | 'plan' | 'progress' | 'logs' | 'settings';

/** In the order of the sidebar, and of their keys. */
export const screens: readonly Screen[] = ['today', 'plan', 'progress', 'logs', 'settings'];
