import type { Page } from '@playwright/test';

/** The Progress screen as a learner reads it. */
export class ProgressPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  async open(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Progress', exact: true }).click();
    await this.#window.getByRole('heading', { name: 'Burndown' }).waitFor();
  }

  /** The cells of each row of the burndown's table, in minutes where they are durations. */
  async burndown(): Promise<readonly (readonly (number | string)[])[]> {
    const section = this.#window.getByRole('region', { name: 'Burndown' });
    await section.getByRole('button', { name: /^Show numbers/ }).click();
    const rows = await section.getByRole('row').all();
    const cells = await Promise.all(
      rows.slice(1).map((row) => row.locator('th,td').allInnerTexts()),
    );
    return cells.map((row) => row.map((text) => minutesIn(text) ?? text));
  }
}

/** `126 h 51` in minutes; null of any other text. Its spaces do not break. */
function minutesIn(text: string): number | null {
  const match = /^(?:([\d,]+)\sh)?(?:\s?(\d+)(?:\smin)?)?$/.exec(text.trim());
  if (!match || text.trim() === '') return null;
  return Number((match[1] ?? '0').replace(',', '')) * 60 + Number(match[2] ?? 0);
}
