import { z } from 'zod';
import { papers, type ReportRequest } from './report-file.ts';

const line = z
  .string()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}*$/u);

/** What a window may ask to have printed. */
export const reportSchema = z.object({
  paper: z.enum(papers),
  fileType: line,
  foot: z.object({ start: line, end: line }),
}) satisfies z.ZodType<ReportRequest>;
