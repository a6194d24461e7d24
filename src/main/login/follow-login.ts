import type { LoginStart } from '#contract/login-start.ts';
import { createSerialQueue } from '../serial-queue.ts';
import { errorCode } from '../store/disk.ts';
import type { LoginItem } from './login-item.ts';

export interface LoginFollower {
  /** Brings the system in line with what the learner chose, if that is new. */
  readonly follow: (startAtLogin: boolean) => void;
  /** Begins again with what another document says; nothing is turned on or off by it. */
  readonly beginAnew: (startAtLogin: boolean) => void;
  /** Answers when what was chosen last has been tried. */
  readonly state: () => Promise<LoginStart>;
  readonly idle: () => Promise<void>;
}

/**
 * Keeps the login item as the learner chooses, beginning with what was chosen before this run: that
 * is not done again, because it may have been undone in the system's own settings since.
 */
export function followLogin(item: LoginItem, startAtLogin: boolean): LoginFollower {
  const queue = createSerialQueue();
  let chosen = startAtLogin;
  let problem: string | null = null;
  const attempt = (task: () => Promise<void>) =>
    void queue.run(async () => {
      try {
        problem = null;
        await task();
      } catch (error) {
        problem = errorCode(error);
        console.error(`the start at login stays as it was: ${problem}`);
      }
    });
  const beginAnew = (next: boolean) => {
    chosen = next;
    if (next) attempt(item.refresh);
  };
  beginAnew(startAtLogin);
  return {
    beginAnew,
    follow: (next) => {
      if (next === chosen) return;
      chosen = next;
      attempt(() => item.set(next));
    },
    state: () =>
      queue.run(async () => {
        try {
          return { isOn: await item.isOn(), problem };
        } catch (error) {
          return { isOn: false, problem: problem ?? errorCode(error) };
        }
      }),
    idle: queue.idle,
  };
}
