import type { SessionChange } from './change-sessions.ts';

/** A change that leaves everything as it is. */
export const noSessionChange: SessionChange = {
  days: 0,
  half: null,
  minutes: null,
  lostMinutes: null,
  speed: null,
  comment: null,
  pieces: null,
};
