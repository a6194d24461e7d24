import type { Locator, Page } from '@playwright/test';

/** The Today screen as a learner sees it. */
export class TodayPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  row(half: 'Morning' | 'Afternoon'): Locator {
    return this.#window.getByRole('article', { name: new RegExp(`^${half}:`) });
  }

  /** What is asked about an earlier half-day. */
  get question(): Locator {
    return this.#window.getByRole('region', { name: 'An earlier half-day' });
  }

  /** The offer of a new plan. */
  get replan(): Locator {
    return this.#window.getByRole('region', { name: 'A new plan' });
  }

  /** Types hours, and a speed where the row has one, and accepts by Enter. */
  async log(half: 'Morning' | 'Afternoon', text: string): Promise<void> {
    const hours = this.row(half).getByLabel('Hours', { exact: true });
    await hours.fill(text);
    await hours.press('Enter');
    await this.row(half)
      .getByText(/^Done, logged/)
      .waitFor();
  }
}
