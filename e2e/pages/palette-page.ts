import type { Locator, Page } from '@playwright/test';

/** The palette as a learner sees it. */
export class PalettePage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  get input(): Locator {
    return this.#window.getByRole('combobox', { name: 'Find an action or a course-week' });
  }

  get items(): Locator {
    return this.#window.getByRole('option');
  }

  /** What Enter would do. */
  get chosen(): Locator {
    return this.#window.locator('[role="option"][data-highlighted]');
  }

  /** Opens it by its key, types `query` and takes what comes first, all by keys. */
  async run(query: string): Promise<void> {
    await this.#window.keyboard.press('Control+k');
    await this.input.waitFor();
    await this.#window.keyboard.type(query);
    await this.chosen.waitFor();
    await this.#window.keyboard.press('Enter');
    await this.input.waitFor({ state: 'detached' });
  }
}
