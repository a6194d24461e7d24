import type { ExportRequest } from '#contract/transfer.ts';
import { localDay } from '../wall-clock.ts';

const names: Readonly<Record<ExportRequest['kind'], readonly [stem: string, extension: string]>> = {
  calendar: ['halfday-plan', 'ics'],
  sessions: ['halfday-sessions', 'csv'],
  plan: ['halfday-plan', 'csv'],
  document: ['halfday', 'json'],
};

/** How the files of an export end. */
export function extensionOf(kind: ExportRequest['kind']): string {
  return names[kind][1];
}

/** What an export is called unless the learner calls it something else: `halfday-plan-2026-12-15.ics`. */
export function exportName(kind: ExportRequest['kind'], now: Date): string {
  const [stem, extension] = names[kind];
  return `${stem}-${localDay(now)}.${extension}`;
}
