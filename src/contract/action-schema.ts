import { z } from 'zod';
import { actions } from './action.ts';

/** The actions that a page says it can do: each one there is, at most. */
export const offeredActionsSchema = z.array(z.enum(actions)).max(actions.length);
