/**
 * What a learner can have done from more than one place: the palette, a key, a menu, the tray, a
 * notification.
 */
export const actions = [
  'today',
  'plan',
  'progress',
  'logs',
  'settings',
  'palette',
  'keys',
  'undo',
  'redo',
  'log',
  'recover',
  'replan',
  'fit',
] as const;

export type Action = (typeof actions)[number];
