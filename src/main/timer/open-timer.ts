import { randomUUID } from 'node:crypto';
import { powerMonitor } from 'electron';
import { channels } from '#contract/names.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import { sendToPages } from '../ipc/send-to-pages.ts';
import { keepTimer, type TimerKeeper } from './keep-timer.ts';
import { openTimerFile } from './timer-file.ts';

export interface TimerOptions {
  readonly folder: string;
  readonly now: () => Date;
  readonly document: PlanDocument;
}

/** The timer as the last run left it: what passed since then is unknown. After ready. */
export async function openTimer({ folder, now, document }: TimerOptions): Promise<TimerKeeper> {
  const run = randomUUID();
  const keeper = keepTimer({
    file: await openTimerFile({ folder, now }),
    read: () => ({ wall: now().getTime(), steady: performance.now(), run }),
    idle: idleTime,
  });
  await keeper.settle(document, null);
  // Whoever starts the program is there.
  await keeper.look({ idle: 0 });
  keeper.watch((state) => sendToPages(channels.timer, state));
  powerMonitor.on('suspend', () => void keeper.look({ idle: idleTime() }));
  powerMonitor.on('resume', () => void keeper.look({ idle: idleTime(), hasSlept: true }));
  return keeper;
}

function idleTime(): number {
  return powerMonitor.getSystemIdleTime() * 1000;
}
