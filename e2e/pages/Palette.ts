import { expect, type Locator, type Page } from "@playwright/test";

/** The command palette: go to, find, act, from the keyboard. */
export class Palette {
  readonly page: Page;
  readonly root: Locator;
  readonly input: Locator;
  readonly options: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole("dialog", { name: "Command palette" });
    this.input = this.root.getByRole("combobox");
    this.options = this.root.getByRole("option");
  }

  async open(): Promise<void> {
    await this.page.keyboard.press("Control+k");
    await expect(this.input).toBeFocused();
  }

  async search(text: string): Promise<void> {
    await this.input.fill(text);
  }

  /** Runs the first command, or the first of this name. */
  async run(name: string | RegExp = ""): Promise<void> {
    await this.options.filter({ hasText: name }).first().click();
    await expect(this.root).toBeHidden();
  }
}
