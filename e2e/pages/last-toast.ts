import type { RunningApp } from '../fixtures/running-app.ts';

/** What was said last at the foot of the window, without its buttons. */
export async function lastToast({ window }: RunningApp): Promise<string> {
  return (await window.getByRole('dialog').locator('p').first().innerText()).trim();
}
