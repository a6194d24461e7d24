import { ipcMain, type WebContents } from 'electron';
import type { HalfdayApi } from '#contract/api.ts';
import { channels } from '#contract/names.ts';
import type { Page } from '../page.ts';
import { isTrustedSender } from './trusted-sender.ts';

type Call = keyof typeof channels & keyof HalfdayApi;

/** An answer for every call. What a window sends is unknown until the answer has looked at it. */
export type Answers = {
  readonly [Name in Call]: (payload: unknown, sender: WebContents) => ReturnType<HalfdayApi[Name]>;
};

/** Answers the calls of our own page, and nobody else's. */
export function serveCalls(page: Page, answers: Answers): void {
  for (const name of Object.keys(answers) as Call[]) {
    ipcMain.handle(channels[name], (event, payload: unknown) => {
      if (isTrustedSender(page, event)) return answers[name](payload, event.sender);
      console.error(`refused ${name} from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
      throw new Error('refused');
    });
  }
}
