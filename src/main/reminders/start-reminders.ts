import { app, Notification, powerMonitor } from 'electron';
import type { Action } from '#contract/action.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import type { Answers } from '../ipc/serve-calls.ts';
import { createShellTexts } from '../texts/shell-texts.ts';
import { noticeLocale } from './notice-locale.ts';
import { openReminderMemory } from './reminder-memory.ts';
import { wordReminder, wordSample } from './reminder-words.ts';
import { runReminders } from './run-reminders.ts';
import { nameForNotices, showNotice } from './show-notice.ts';

interface ReminderOptions {
  readonly now: () => Date;
  readonly document: () => PlanDocument;
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
}

/** Reminders as notifications of the system. A click opens the screen that they are about. */
export function createReminders({ now, document, folder, open }: ReminderOptions): Reminders {
  const texts = createShellTexts(app.getLocale());
  const language = () => {
    const { preferences } = document();
    texts.speak(preferences.language ?? app.getLocale());
    const region = preferences.region ?? app.getLocale();
    return { t: texts.t, locale: noticeLocale(texts.language, region) };
  };
  let changed = () => {};
  return {
    answers: {
      canNotify: async () => Notification.isSupported(),
      notifyNow: async () => showNotice(wordSample(language().t), () => open('today')),
    },
    changed: () => changed(),
    async start() {
      nameForNotices();
      const running = await runReminders({
        now,
        document,
        memory: openReminderMemory(folder),
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
