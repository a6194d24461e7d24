/** The titles of the sections of Settings: a section is found, and reached, by its title. */
export const settingsPlaces = {
  subscription: 'settings.subscription.title',
  speed: 'basis.speed.title',
  study: 'settings.study.title',
  extras: 'basis.extras.title',
  optional: 'basis.optional.title',
  quickLog: 'quickLog.key.title',
  reminders: 'reminders.title',
  shortcuts: 'actions.shortcuts.title',
  look: 'settings.look.title',
  language: 'preferences.language.title',
  behaviour: 'preferences.behaviour.title',
  file: 'settings.file.title',
  programme: 'settings.programme.title',
  hours: 'settings.hours.title',
  exceptions: 'settings.exceptions.title',
  shelf: 'settings.shelf.title',
  files: 'files.title',
} as const;

export type SettingsPlace = keyof typeof settingsPlaces;
