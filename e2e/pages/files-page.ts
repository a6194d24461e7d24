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

  /** Goes by Tab, or back by Shift-Tab, to the button of this name in the section and presses it. */
  async press(name: string): Promise<void> {
    await this.pressIn(this.region, name);
  }

  async pressIn(place: Locator, name: string): Promise<void> {
    const button = place.getByRole('button', { name, exact: true });
    await expect(button).toBeVisible();
    const keyTo = () =>
      button.evaluate((element) => {
        const at = document.activeElement;
        if (at === element) return null;
        const isBefore =
          at && element.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
        return isBefore ? 'Shift+Tab' : 'Tab';
      });
    let key = await keyTo();
    for (let tabs = 0; tabs < 200 && key !== null; tabs += 1) {
      await this.#window.keyboard.press(key);
      key = await keyTo();
    }
    await expect(button).toBeFocused();
    await this.#window.keyboard.press('Enter');
  }

  async expectToast(text: string | RegExp): Promise<void> {
    await expect(this.#window.getByText(text).first()).toBeVisible();
  }
}
