import type { ReportFailure, ReportRequest } from '#contract/report-file.ts';
import { reportSchema } from '#contract/report-file-schema.ts';
import type { Exported } from '#contract/transfer.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { FileOffer } from '../exports/export-file.ts';
import type { SerialQueue } from '../serial-queue.ts';
import { type Disk, errorCode, realDisk } from '../store/disk.ts';
import { tryFolder, writeDurably } from '../store/write-durably.ts';
import { localDay } from '../wall-clock.ts';

interface ReportExporterOptions {
  /** Asks the learner for a path; null if it is none. */
  readonly choosePath: (offer: FileOffer) => Promise<string | null>;
  readonly print: (request: ReportRequest) => Promise<Uint8Array>;
  /** Told when the work begins and ends, for the system to show. */
  readonly onWork: (isWorking: boolean) => void;
  readonly now: () => Date;
  /** Never to be written over. */
  readonly dataFile: () => string;
  /** Waited for before the program quits. */
  readonly queue: SerialQueue;
  readonly disk?: Disk;
}

type Answer = Result<Exported, ReportFailure>;

/** Prints the report to a file that the learner chooses; nothing is written unless all of it is there. */
export function createReportExporter(options: ReportExporterOptions) {
  const { choosePath, print, onWork, now, dataFile, queue, disk = realDisk } = options;
  let isBusy = false;
  // A link stays, and what it leads to is written.
  const follow = (path: string) => disk.realpath(path).catch(() => path);

  const write = async (request: ReportRequest): Promise<Answer> => {
    const chosen = await choosePath({
      name: reportName(now()),
      extension: 'pdf',
      fileType: request.fileType,
    });
    if (chosen === null) return ok({ kind: 'cancelled' });
    const path = await follow(chosen);
    if (path === (await follow(dataFile()))) return fail({ kind: 'is-data-file' });
    onWork(true);
    try {
      // A folder that is gone, with its drive perhaps, is not made anew in its place.
      await tryFolder(disk, path);
      const printed = await print(request).then(ok, (error) =>
        fail({ kind: 'not-printed', reason: errorCode(error) } as const),
      );
      if (!printed.ok) return printed;
      await writeDurably(disk, path, printed.value);
      return ok({ kind: 'saved', path: chosen });
    } catch (error) {
      return fail({ kind: 'not-saved', reason: errorCode(error) });
    } finally {
      onWork(false);
    }
  };

  return async (payload: unknown): Promise<Answer> => {
    const parsed = reportSchema.safeParse(payload);
    if (!parsed.success) {
      return fail({ kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') ?? '' });
    }
    // Asked for again before the first is there.
    if (isBusy) return ok({ kind: 'cancelled' });
    isBusy = true;
    try {
      return await queue.run(() => write(parsed.data));
    } finally {
      isBusy = false;
    }
  };
}

/** What a report is called unless the learner calls it something else: `halfday-report-2026-12.pdf`. */
function reportName(now: Date): string {
  return `halfday-report-${localDay(now).slice(0, '2026-12'.length)}.pdf`;
}
