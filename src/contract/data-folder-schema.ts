import { z } from 'zod';
import { type DataFolderRequest, dataFolderAsks } from './data-folder.ts';

/** What a window may ask about the folder of the data file. */
export const dataFolderSchema = z.strictObject({
  kind: z.enum(dataFolderAsks),
}) satisfies z.ZodType<DataFolderRequest>;
