import { type ImportPreview, importPreview } from '#core/exports/import-preview.ts';
import { previewSessions, type SessionLine } from '#core/exports/preview-sessions.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import type { Day } from '#core/units.ts';
import { newId } from '../clock/new-id.ts';
import { useReadNow } from '../clock/use-now.ts';
import { dayOrderOf } from '../format/day-order.ts';
import { useFormat } from '../format/use-format.ts';
import { useShell } from '../replica/shell-context.ts';
import { useDocument, useProgramme } from '../replica/use-replica.ts';
import { useUndoable } from '../replica/use-undoable.ts';
import { loadEveryText } from '../texts/load-texts.ts';
import { logWords } from '../texts/log-words.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { showToast } from '../ui/show-toast.ts';
import { type FileFailure, fileSentence } from './file-sentence.ts';
import { foreignSessionWords } from './table-words.ts';

/** A document that was read from the file `name`, and what taking it would change. */
export interface DocumentImport {
  readonly kind: 'document';
  readonly name: string;
  readonly document: PlanDocument;
  readonly preview: ImportPreview;
}

/** The lines of the table `name`, as they would be logged on the day `today`. */
export interface SessionsImport {
  readonly kind: 'sessions';
  readonly name: string;
  readonly today: Day;
  readonly lines: readonly SessionLine[];
}

/** Reading changes nothing: null if no file was chosen, or after saying why it cannot be taken. */
export interface ImportActions {
  readonly readEverything: () => Promise<DocumentImport | null>;
  readonly readSessions: () => Promise<SessionsImport | null>;
  /** Takes what was read, as one step that can be undone. */
  readonly accept: (read: DocumentImport | SessionsImport) => Promise<void>;
}

export function useImportActions(): ImportActions {
  const { t, i18n } = useTexts();
  const format = useFormat();
  const { bridge } = useShell();
  const document = useDocument();
  const programme = useProgramme();
  const readNow = useReadNow();
  const submit = useUndoable();

  const refuse = (failure: FileFailure) => {
    showToast({ id: 'file', text: fileSentence(failure, t, format), problem: true });
    return null;
  };
  // A table may have been exported in any language that the program speaks.
  const everyLanguage = async () =>
    (await loadEveryText()).map((language) =>
      foreignSessionWords(i18n.getFixedT(language), logWords[language]),
    );

  return {
    readEverything: async () => {
      const fileType = t('files.types.document');
      const read = await bridge.importFile({ kind: 'document', fileType });
      if (!read.ok) return refuse(read.error);
      if (read.value.kind !== 'document') return null;
      return { ...read.value, preview: importPreview(document, read.value.document) };
    },
    readSessions: async () => {
      const read = await bridge.importFile({ kind: 'sessions', fileType: t('files.types.table') });
      if (!read.ok) return refuse(read.error);
      if (read.value.kind !== 'sessions') return null;
      const { csvRows } = await import('../format/csv-rows.ts');
      const rows = csvRows(read.value.text);
      if (!rows.ok) return refuse(rows.error);
      const today = readNow().day;
      const lines = previewSessions(rows.value, {
        programme,
        today,
        languages: await everyLanguage(),
        dayOrder: dayOrderOf(format.locale),
        newId,
      });
      if (!lines.ok) return refuse(lines.error);
      return { kind: 'sessions', name: read.value.name, today, lines: lines.value };
    },
    accept: async (read) => {
      if (read.kind === 'document') {
        const said = t('files.importEverything.done', { name: read.name });
        await submit({ kind: 'replace-document', document: read.document }, said);
        return;
      }
      const { today, lines } = read;
      const sessions = lines.flatMap((line) => (line.kind === 'new' ? [line.session] : []));
      const said = t('files.importSessions.done', { count: sessions.length });
      await submit({ kind: 'log-sessions', today, sessions }, said);
    },
  };
}
