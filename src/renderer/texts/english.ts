import actions from './en/actions.json';
import basis from './en/basis.json';
import changes from './en/changes.json';
import dataFolder from './en/data-folder.json';
import failures from './en/failures.json';
import files from './en/files.json';
import fit from './en/fit.json';
import frame from './en/frame.json';
import history from './en/history.json';
import importTexts from './en/import.json';
import launch from './en/launch.json';
import logs from './en/logs.json';
import month from './en/month.json';
import monthEdit from './en/month-edit.json';
import odds from './en/odds.json';
import paper from './en/paper.json';
import plan from './en/plan.json';
import preferences from './en/preferences.json';
import progress from './en/progress.json';
import quickLog from './en/quick-log.json';
import recover from './en/recover.json';
import reminders from './en/reminders.json';
import report from './en/report.json';
import settings from './en/settings.json';
import settingsIndex from './en/settings-index.json';
import speed from './en/speed.json';
import subject from './en/subject.json';
import timer from './en/timer.json';
import today from './en/today.json';
import ui from './en/ui.json';
import units from './en/units.json';
import work from './en/work.json';

/** Every English text that a person reads. */
export const english = {
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
};
