import { useTranslation } from 'react-i18next';
import type { ExportRequest } from '#contract/transfer.ts';
import type { CalendarAlarms } from '#core/exports/calendar-events.ts';
import type { CsvCell } from '#core/exports/csv-cell.ts';
import { planRows } from '#core/exports/plan-rows.ts';
import { sessionRows } from '#core/exports/session-rows.ts';
import { useWorkNames } from '../block/use-work-names.ts';
import { useFormat } from '../format/use-format.ts';
import { partsOf } from '../month/month-half-day.ts';
import { useShell } from '../replica/shell-context.ts';
import { usePlaces } from '../replica/use-derived.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { showToast } from '../ui/show-toast.ts';
import { fileSentence } from './file-sentence.ts';
import { planWords, sessionWords } from './table-words.ts';
import { useCalendarFile } from './use-calendar-file.ts';

/** Each asks for a path, writes the file and says where it is, or what went wrong. */
export interface ExportActions {
  readonly exportCalendar: (alarms: CalendarAlarms) => Promise<void>;
  readonly exportSessions: () => Promise<void>;
  readonly exportPlan: () => Promise<void>;
  readonly exportEverything: () => Promise<void>;
}

export function useExportActions(): ExportActions {
  const { t } = useTranslation();
  const format = useFormat();
  const { bridge } = useShell();
  const programme = useProgramme();
  const places = usePlaces();
  const names = useWorkNames();
  const calendarFile = useCalendarFile();

  const write = async (request: ExportRequest) => {
    const written = await bridge.exportFile(request);
    if (!written.ok) {
      showToast({ id: 'file', text: fileSentence(written.error, t, format), problem: true });
    } else if (written.value.kind === 'saved') {
      showToast({ id: 'file', text: t('files.saved', { path: written.value.path }) });
    }
  };
  const writeTable = async (kind: 'sessions' | 'plan', rows: readonly (readonly CsvCell[])[]) => {
    // The writer of tables comes when it is needed, not with the window.
    const { csvText } = await import('../format/csv-text.ts');
    const [header = [], ...others] = rows;
    const text = csvText(header.map(String), others);
    await write({ kind, fileType: t('files.types.table'), text });
  };

  return {
    exportCalendar: (alarms) =>
      write({
        kind: 'calendar',
        fileType: t('files.types.calendar'),
        calendar: calendarFile(alarms),
      }),
    exportSessions: () =>
      writeTable(
        'sessions',
        sessionRows(programme, sessionWords(t), (pieces) =>
          names.short(partsOf(pieces, (id) => places.get(id))),
        ),
      ),
    exportPlan: () => writeTable('plan', planRows(programme, planWords(t))),
    exportEverything: () => write({ kind: 'document', fileType: t('files.types.document') }),
  };
}
