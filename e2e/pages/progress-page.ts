import type { Locator, Page } from '@playwright/test';

const copyCsv = /^Copy as CSV/;

/** The Progress screen as a learner reads it. */
export class ProgressPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  async open(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Progress', exact: true }).click();
    await this.#window.getByRole('heading', { name: 'Burndown' }).waitFor();
    // The sections below come right after it.
    await this.#window.getByRole('heading', { name: 'Money', exact: true }).waitFor();
  }

  /** The cells of each row of the burndown's table, in minutes where they are durations. */
  async burndown(): Promise<readonly (readonly (number | string)[])[]> {
    const [, ...rows] = await this.table('Hours left at the end of each day');
    return rows.map((row) => row.map((text) => minutesIn(text) ?? text));
  }

  /** The captions of the tables that can be copied. */
  async captions(): Promise<readonly string[]> {
    const names = await this.#button(copyCsv, '').allInnerTexts();
    return names.map((name) => name.slice(name.indexOf(':') + 1).trim());
  }

  /** The cells of a table as they are shown, its header first. */
  async table(caption: string): Promise<readonly (readonly string[])[]> {
    const show = this.#button(/^Show numbers/, caption);
    if ((await show.count()) > 0) await show.click();
    const table = this.#window.getByRole('table', { name: caption });
    return table.evaluate((element) =>
      [...(element as HTMLTableElement).rows].map(({ cells }) =>
        [...cells].map(({ textContent }) => textContent.replace(/\s/g, ' ').trim()),
      ),
    );
  }

  /** Copies a table for a spreadsheet, by key. */
  async copy(caption: string): Promise<void> {
    await this.#button(copyCsv, caption).press('Enter');
  }

  /** What the tip of the burndown says after so many steps with the arrow keys. */
  async tipAfter(steps: number): Promise<string> {
    const section = this.#window.getByRole('region', { name: 'Burndown' });
    await section.locator('svg.recharts-surface').first().focus();
    for (let step = 0; step < steps; step += 1) await this.#window.keyboard.press('ArrowRight');
    return (await section.getByRole('status').innerText()).replace(/\s+/g, ' ');
  }

  /** The button of a table, which a reader hears with its caption. */
  #button(name: RegExp, caption: string): Locator {
    return this.#window.getByRole('button', { name }).filter({ hasText: caption });
  }
}

/** `126 h 51` in minutes; null of any other text. */
export function minutesIn(text: string): number | null {
  const match = /^(?:([\d,.]+) h)?(?: ?(\d+)(?: min)?)?$/.exec(text.replace(/\s/g, ' ').trim());
  if (!match || text.trim() === '') return null;
  return Math.round(Number((match[1] ?? '0').replace(',', '')) * 60) + Number(match[2] ?? 0);
}
