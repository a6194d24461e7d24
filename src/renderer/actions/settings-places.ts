/** The titles of the sections of Settings: a section is found, and reached, by its title. */
export const settingsPlaces = [
  'settings.subscription.title',
  'settings.study.title',
  'quickLog.key.title',
  'reminders.title',
  'settings.look.title',
  'preferences.language.title',
  'preferences.behaviour.title',
  'settings.file.title',
  'settings.programme.title',
  'settings.hours.title',
  'settings.exceptions.title',
  'settings.shelf.title',
  'files.title',
  'actions.shortcuts.title',
] as const;
