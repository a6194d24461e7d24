import { Notification, powerMonitor } from 'electron';
import type { Action } from '#contract/action.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import type { Answers } from '../ipc/serve-calls.ts';
import { formatLocaleOf } from '../texts/format-locale-of.ts';
import { createShellFormat } from '../texts/shell-format.ts';
import type { ShellTexts } from '../texts/shell-texts.ts';
import { openReminderMemory } from './reminder-memory.ts';
import { wordReminder, wordSample } from './reminder-words.ts';
import { runReminders } from './run-reminders.ts';
import { nameForNotices, showNotice } from './show-notice.ts';

interface ReminderOptions {
  readonly now: () => Date;
  readonly document: () => PlanDocument;
  readonly texts: ShellTexts;
  /** Of this machine's own files. */
  readonly folder: string;
  /** Brings the window to the front and has it do this. */
  readonly open: (action: Action) => void;
}

export interface Reminders {
  /** What windows may ask. */
  readonly answers: Pick<Answers, 'canNotify' | 'notifyNow'>;
  /** Looks again, now that the document is another one. */
  changed(): void;
  /** Begins to remind; before it nothing is said. */
  start(): Promise<void>;
  /** Settles when what was said is known on the disk. */
  idle(): Promise<void>;
}

/** Reminders as notifications of the system. A click opens the screen that they are about. */
export function createReminders({
  now,
  document,
  texts,
  folder,
  open,
}: ReminderOptions): Reminders {
  const language = () => {
    const { preferences } = document();
    const locale = formatLocaleOf(texts.language, preferences);
    return { t: texts.t, format: createShellFormat(locale, preferences.hourCycle, texts.t) };
  };
  const memory = openReminderMemory(folder);
  let changed = () => {};
  return {
    answers: {
      canNotify: async () => Notification.isSupported(),
      notifyNow: async () => showNotice(wordSample(texts.t), () => open('today')),
    },
    changed: () => changed(),
    idle: memory.idle,
    async start() {
      nameForNotices();
      const running = await runReminders({
        now,
        document,
        memory,
        say: (reminder, wall) => {
          const notice = wordReminder(reminder, document(), wall, language());
          if (notice) showNotice(notice, () => open(notice.screen));
        },
      });
      changed = running.changed;
      powerMonitor.on('resume', running.check);
      powerMonitor.on('unlock-screen', running.check);
    },
  };
}
