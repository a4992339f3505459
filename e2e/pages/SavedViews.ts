import type { Locator, Page } from "@playwright/test";
import { Dialog } from "./Dialog";

/** The menu of saved views above a list, and the dialogs behind it. */
export class SavedViews {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole("main").getByRole("button", { name: "Views" }).click();
  }

  view(name: string): Locator {
    return this.page.getByRole("menuitem", { name }).or(this.page.getByRole("menuitemradio", { name }));
  }

  async save(name: string, visibility: "private" | "shared"): Promise<void> {
    await this.open();
    await this.page.getByRole("menuitem", { name: "Save this view…" }).click();
    const dialog = new Dialog(this.page, "Save this view");
    await dialog.field(/^Name/).fill(name);
    if (visibility === "shared") await dialog.root.getByRole("checkbox", { name: /^Share/ }).check();
    await dialog.finish("Save");
  }

  async manage(): Promise<Dialog> {
    await this.open();
    await this.page.getByRole("menuitem", { name: "Manage views…" }).click();
    return new Dialog(this.page, "Saved views");
  }
}
