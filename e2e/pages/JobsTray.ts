import { expect, type Locator, type Page } from "@playwright/test";

/** The tray of long work, of the platform and of this tab. */
export class JobsTray {
  readonly trigger: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.trigger = page.getByRole("button", { name: /^Jobs, / });
    this.panel = page.getByRole("region", { name: "Jobs" });
  }

  async open(): Promise<void> {
    await this.trigger.click();
    await expect(this.panel).toBeVisible();
  }

  job(label: string | RegExp): Locator {
    return this.panel.getByRole("listitem").filter({ hasText: label });
  }
}
