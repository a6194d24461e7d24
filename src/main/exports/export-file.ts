import type { Exported, ExportFailure, ExportRequest } from '#contract/transfer.ts';
import { exportSchema } from '#contract/transfer-schema.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type Disk, errorCode, realDisk } from '../store/disk.ts';
import { writePlanText } from '../store/plan-text.ts';
import { tryFolder, writeDurably } from '../store/write-durably.ts';
import { calendarText } from './calendar-text.ts';
import { exportName, extensionOf } from './export-name.ts';

/** What a dialog for a file offers. */
export interface FileOffer {
  readonly name: string;
  readonly extension: string;
  /** What such files are called. */
  readonly fileType: string;
}

interface ExporterOptions {
  /** Asks the learner for a path; null if it is none. */
  readonly choosePath: (offer: FileOffer) => Promise<string | null>;
  readonly now: () => Date;
  readonly document: () => PlanDocument;
  /** Never to be written over. */
  readonly dataFile: () => string;
  readonly disk?: Disk;
}

/** Writes what a window asks for, whatever it sent, to a file that the learner chooses. */
export function createExporter({
  choosePath,
  now,
  document,
  dataFile,
  disk = realDisk,
}: ExporterOptions): (payload: unknown) => Promise<Result<Exported, ExportFailure>> {
  const textOf = (request: ExportRequest): string => {
    switch (request.kind) {
      case 'calendar':
        return calendarText(request.calendar, now());
      case 'document':
        return writePlanText(document());
      default:
        // Without the mark, a spreadsheet on Windows takes UTF-8 for something else.
        return `\ufeff${request.text}`;
    }
  };
  // A link stays, and what it leads to is written.
  const follow = (path: string) => disk.realpath(path).catch(() => path);

  return async (payload) => {
    const parsed = exportSchema.safeParse(payload);
    if (!parsed.success) {
      return fail({ kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') ?? '' });
    }
    const { kind, fileType } = parsed.data;
    const chosen = await choosePath({
      name: exportName(kind, now()),
      extension: extensionOf(kind),
      fileType,
    });
    if (chosen === null) return ok({ kind: 'cancelled' });
    const path = await follow(chosen);
    if (path === (await follow(dataFile()))) return fail({ kind: 'is-data-file' });
    const text = textOf(parsed.data);
    try {
      // A folder that is gone, with its drive perhaps, is not made anew in its place.
      await tryFolder(disk, path);
      await writeDurably(disk, path, text);
    } catch (error) {
      return fail({ kind: 'not-saved', reason: errorCode(error) });
    }
    return ok({ kind: 'saved', path: chosen });
  };
}
