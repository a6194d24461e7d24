import { expect, type Locator, type Page } from '@playwright/test';

/** The files on the Settings screen, as a learner without a mouse works with them. */
export class FilesPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  get region(): Locator {
    return this.#window.getByRole('region', { name: 'Files', exact: true });
  }

  /** The preview of an import. */
  get preview(): Locator {
    return this.#window.getByRole('dialog', { name: /^Import / });
  }

  async open(): Promise<void> {
    await this.#window.keyboard.press('Control+,');
    await this.region.waitFor();
  }

  /** Goes by Tab to the button of this name in the section and presses it. */
  async press(name: string): Promise<void> {
    await this.pressIn(this.region, name);
  }

  async pressIn(place: Locator, name: string): Promise<void> {
    const button = place.getByRole('button', { name, exact: true });
    await expect(button).toBeVisible();
    const isReached = () => button.evaluate((element) => element === document.activeElement);
    for (let tabs = 0; tabs < 200 && !(await isReached()); tabs += 1) {
      await this.#window.keyboard.press('Tab');
    }
    await expect(button).toBeFocused();
    await this.#window.keyboard.press('Enter');
  }

  async expectToast(text: string | RegExp): Promise<void> {
    await expect(this.#window.getByText(text).first()).toBeVisible();
  }
}
