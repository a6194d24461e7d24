import { useFileActions } from '../files/use-file-actions.ts';
import { usualAlarms } from '../files/usual-alarms.ts';
import { usualPaper } from '../files/usual-paper.ts';
import { useFormat } from '../format/use-format.ts';
import { useActions } from './use-actions.ts';

/** Offers the exports from every screen. It comes after the first paint. */
export function FileActions() {
  const format = useFormat();
  const files = useFileActions();
  useActions({
    'export-calendar': () => void files.exportCalendar(usualAlarms),
    'export-sessions': () => void files.exportSessions(),
    'export-plan': () => void files.exportPlan(),
    'export-everything': () => void files.exportEverything(),
    'export-report': () => void files.exportReport(usualPaper(format.locale)),
  });
  return null;
}
