import actions from './de/actions.json';
import basis from './de/basis.json';
import changes from './de/changes.json';
import dataFolder from './de/data-folder.json';
import failures from './de/failures.json';
import files from './de/files.json';
import fit from './de/fit.json';
import frame from './de/frame.json';
import history from './de/history.json';
import importTexts from './de/import.json';
import launch from './de/launch.json';
import logs from './de/logs.json';
import month from './de/month.json';
import monthEdit from './de/month-edit.json';
import odds from './de/odds.json';
import paper from './de/paper.json';
import plan from './de/plan.json';
import preferences from './de/preferences.json';
import progress from './de/progress.json';
import quickLog from './de/quick-log.json';
import recover from './de/recover.json';
import reminders from './de/reminders.json';
import report from './de/report.json';
import settings from './de/settings.json';
import settingsIndex from './de/settings-index.json';
import speed from './de/speed.json';
import subject from './de/subject.json';
import timer from './de/timer.json';
import today from './de/today.json';
import ui from './de/ui.json';
import units from './de/units.json';
import work from './de/work.json';
import type { Translation } from './translation.ts';

/** Every German text that a person reads. */
export const german = {
  actions,
  basis,
  changes,
  dataFolder,
  failures,
  files,
  fit,
  frame,
  history,
  import: importTexts,
  launch,
  logs,
  month,
  monthEdit,
  odds,
  paper,
  plan,
  preferences,
  progress,
  quickLog,
  recover,
  reminders,
  report,
  settings,
  settingsIndex,
  speed,
  subject,
  timer,
  today,
  ui,
  units,
  work,
} satisfies Translation;
