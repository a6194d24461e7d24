import type { HoursChange } from '#core/plan/with-exception.ts';

/** What the pointer does in a month: choose and carry, or paint with a brush. */
export const monthTools = [
  'select',
  'day-off',
  'morning-off',
  'afternoon-off',
  'hours',
  'usual',
  'reserve',
] as const;

export type MonthTool = (typeof monthTools)[number];

/** What a brush does to hours, `minutes` being those of the brush for more or fewer; else null. */
export function hoursChangeOf(tool: MonthTool, minutes: number): HoursChange | null {
  switch (tool) {
    case 'day-off':
      return { kind: 'off' };
    case 'morning-off':
      return { kind: 'off', halves: ['morning'] };
    case 'afternoon-off':
      return { kind: 'off', halves: ['afternoon'] };
    case 'hours':
      return { kind: 'by', minutes };
    case 'usual':
      return { kind: 'pattern' };
    default:
      return null;
  }
}
