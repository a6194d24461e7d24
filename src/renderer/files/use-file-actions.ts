import { useRef } from 'react';
import { useTexts } from '../texts/use-texts.tsx';
import { closeToast, showToast } from '../ui/show-toast.ts';
import { type ExportActions, useExportActions } from './use-export-actions.ts';
import { type ImportActions, useImportActions } from './use-import-actions.ts';

export type FileActions = ExportActions & ImportActions;

/**
 * All that can be done with files. One is asked for at a time: what is asked for while the system's
 * dialog is open does nothing. What goes wrong is said in a toast.
 */
export function useFileActions(): FileActions {
  const { t } = useTexts();
  const out = useExportActions();
  const into = useImportActions();
  const isBusy = useRef(false);

  const alone = async <Value>(act: () => Promise<Value>): Promise<Value | null> => {
    if (isBusy.current) return null;
    isBusy.current = true;
    // What went wrong with an earlier file is not said of this one.
    closeToast('file');
    try {
      return await act();
    } catch {
      showToast({ id: 'file', text: t('files.problems.failed'), problem: true });
      return null;
    } finally {
      isBusy.current = false;
    }
  };
  const aloneOut = async (act: () => Promise<void>) => void (await alone(act));

  return {
    exportCalendar: (alarms) => aloneOut(() => out.exportCalendar(alarms)),
    exportSessions: () => aloneOut(out.exportSessions),
    exportPlan: () => aloneOut(out.exportPlan),
    exportEverything: () => aloneOut(out.exportEverything),
    exportReport: async (paper) => (await alone(() => out.exportReport(paper))) ?? false,
    readEverything: () => alone(into.readEverything),
    readSessions: () => alone(into.readSessions),
    accept: into.accept,
  };
}
