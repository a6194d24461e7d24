import type { Paper, ReportFailure } from '#contract/report-file.ts';
import type { Exported, ExportRequest } from '#contract/transfer.ts';
import type { CalendarAlarms } from '#core/exports/calendar-events.ts';
import type { CsvCell } from '#core/exports/csv-cell.ts';
import { planRows } from '#core/exports/plan-rows.ts';
import { sessionRows } from '#core/exports/session-rows.ts';
import type { Result } from '#core/result.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import { useReadNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { partsOf } from '../month/month-half-day.ts';
import { useShell } from '../replica/shell-context.ts';
import { usePlaces } from '../replica/use-derived.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { showToast } from '../ui/show-toast.ts';
import { fileSentence } from './file-sentence.ts';
import { plainLine } from './plain-line.ts';
import { planWords, sessionWords } from './table-words.ts';
import { useCalendarFile } from './use-calendar-file.ts';

/** Each asks for a path, writes the file and says where it is, or what went wrong. */
export interface ExportActions {
  readonly exportCalendar: (alarms: CalendarAlarms) => Promise<void>;
  readonly exportSessions: () => Promise<void>;
  readonly exportPlan: () => Promise<void>;
  readonly exportEverything: () => Promise<void>;
  /** The report of the programme under way as a PDF; false if none was written. */
  readonly exportReport: (paper: Paper) => Promise<boolean>;
}

export function useExportActions(): ExportActions {
  const { t } = useTexts();
  const format = useFormat();
  const readNow = useReadNow();
  const { bridge } = useShell();
  const programme = useProgramme();
  const places = usePlaces();
  const names = useWorkNames();
  const calendarFile = useCalendarFile();

  const write = async (request: ExportRequest) => say(await bridge.exportFile(request));
  const say = (written: Result<Exported, ReportFailure>) => {
    if (!written.ok) {
      showToast({ id: 'file', text: fileSentence(written.error, t, format), problem: true });
    } else if (written.value.kind === 'saved') {
      showToast({ id: 'file', text: t('files.saved', { path: written.value.path }) });
    }
    return written.ok && written.value.kind === 'saved';
  };
  const writeTable = async (kind: 'sessions' | 'plan', rows: readonly (readonly CsvCell[])[]) => {
    // The writer of tables comes when it is needed, not with the window.
    const { csvText } = await import('../format/csv-text.ts');
    const [header = [], ...others] = rows;
    const text = csvText(header.map(String), others);
    await write({ kind, fileType: t('files.types.table'), text });
  };

  return {
    exportCalendar: async (alarms) =>
      void (await write({
        kind: 'calendar',
        fileType: t('files.types.calendar'),
        calendar: calendarFile(alarms),
      })),
    exportSessions: () =>
      writeTable(
        'sessions',
        sessionRows(programme, sessionWords(t), (pieces) =>
          names.short(partsOf(pieces, (id) => places.get(id))),
        ),
      ),
    exportPlan: () => writeTable('plan', planRows(programme, planWords(t))),
    exportEverything: async () =>
      void (await write({ kind: 'document', fileType: t('files.types.document') })),
    exportReport: async (paper) =>
      say(
        await bridge.exportReport({
          paper,
          fileType: t('paper.fileType'),
          foot: {
            start: plainLine(
              t('paper.foot', {
                title: programme.curriculum.title,
                day: format.dayWithYear(readNow().day),
              }),
            ),
            end: plainLine(t('paper.pages', { page: '{page}', pages: '{pages}' })),
          },
        }),
      ),
  };
}
