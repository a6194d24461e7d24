import { z } from 'zod';

/** A text that a window may put on the clipboard: the longest table is far shorter. */
export const clipboardTextSchema = z.string().max(2_000_000);
