import basis from './en/basis.json';
import changes from './en/changes.json';
import failures from './en/failures.json';
import files from './en/files.json';
import fit from './en/fit.json';
import frame from './en/frame.json';
import history from './en/history.json';
import importTexts from './en/import.json';
import launch from './en/launch.json';
import month from './en/month.json';
import odds from './en/odds.json';
import plan from './en/plan.json';
import progress from './en/progress.json';
import recover from './en/recover.json';
import report from './en/report.json';
import settings from './en/settings.json';
import speed from './en/speed.json';
import subject from './en/subject.json';
import today from './en/today.json';
import ui from './en/ui.json';
import units from './en/units.json';
import work from './en/work.json';

/** Every English text that a person reads. */
export const english = {
  basis,
  changes,
  failures,
  files,
  fit,
  frame,
  history,
  import: importTexts,
  launch,
  month,
  odds,
  plan,
  progress,
  recover,
  report,
  settings,
  speed,
  subject,
  today,
  ui,
  units,
  work,
};
