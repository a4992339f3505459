import { expect, type Locator, type Page } from "@playwright/test";

/** The sign-in page, and the same choices over a page whose session has ended. */
export class SignIn {
  readonly page: Page;
  readonly heading: Locator;
  /** Shown over the page, which stays as it is behind it. */
  readonly expired: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole("heading", { name: "Sign in to Steward" });
    this.expired = page.getByRole("dialog", { name: "Your session has ended" });
  }

  choice(label: RegExp): Locator {
    return this.page.getByRole("button", { name: label });
  }

  async signInAs(label: RegExp): Promise<void> {
    await this.choice(label).click();
    await expect(this.heading.or(this.expired)).toBeHidden();
  }
}
