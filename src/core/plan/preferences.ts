import type { Weekday } from '../calendar/weekday.ts';
import type { ClockTime } from '../units.ts';

export type Theme = 'system' | 'light' | 'dark';
export type HourCycle = 'h12' | 'h23';
export type Motion = 'system' | 'reduced' | 'full';

/** What the program may say unasked; each can be turned off. */
export interface ReminderChoices {
  /** When a half-day with work begins. */
  readonly blockStart: boolean;
  /** In the evening, and then only if something of the day is unknown. */
  readonly evening: boolean;
  readonly eveningAt: ClockTime;
  /** 5, 3 and 1 days before the day to cancel by. */
  readonly exit: boolean;
  /** When nothing is said; it may go over midnight. Null means never. */
  readonly quiet: { readonly from: ClockTime; readonly to: ClockTime } | null;
}

/** How the program looks and behaves; of no programme, and null where the system decides. */
export interface Preferences {
  readonly theme: Theme;
  /** The language of the texts, as a BCP 47 tag. */
  readonly language: string | null;
  /** The locale whose formats are used, as a BCP 47 tag. */
  readonly region: string | null;
  readonly firstWeekday: Weekday | null;
  readonly hourCycle: HourCycle | null;
  /** The ISO 4217 currency that a new programme begins with. */
  readonly currency: string | null;
  /** Percent of the usual size. */
  readonly textSize: number;
  readonly motion: Motion;
  /** The keys of actions that are not at their usual ones, by the action's name; null for none. */
  readonly shortcuts: Readonly<Record<string, string | null>>;
  readonly startAtLogin: boolean;
  /** Whether the program goes on in the tray when its window is closed. */
  readonly keepInTray: boolean;
  readonly reminders: ReminderChoices;
}

/** What a new programme is paid in where nothing is chosen: the courses state their price in it. */
export const usualCurrency = 'USD';

/** What a new learner has. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  language: null,
  region: null,
  firstWeekday: null,
  hourCycle: null,
  currency: null,
  textSize: 100,
  motion: 'system',
  shortcuts: {},
  startAtLogin: false,
  keepInTray: true,
  reminders: {
    blockStart: true,
    evening: true,
    eveningAt: '20:00' as ClockTime,
    exit: true,
    quiet: { from: '22:00' as ClockTime, to: '07:00' as ClockTime },
  },
};
