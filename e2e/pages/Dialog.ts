import { expect, type Locator, type Page } from "@playwright/test";

/** The dialog that is open: a form, or a confirmation with a reason or a typed name. */
export class Dialog {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page, name?: string | RegExp) {
    this.page = page;
    const named = name === undefined ? {} : { name };
    this.root = page.getByRole("dialog", named).or(page.getByRole("alertdialog", named));
  }

  field(label: string | RegExp): Locator {
    return this.root.getByLabel(label);
  }

  async giveReason(text: string): Promise<void> {
    await this.root.getByRole("textbox", { name: /Reason/ }).fill(text);
  }

  async typeName(name: string): Promise<void> {
    await this.root.getByRole("textbox", { name: new RegExp(`Type ${name}`) }).fill(name);
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole("button", { name });
  }

  /** Presses a button and waits until the dialog has gone. */
  async finish(name: string | RegExp): Promise<void> {
    await this.button(name).click();
    await expect(this.root).toBeHidden();
  }
}
