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

  /** A way in. The page behind the dialog may name the same person. */
  choice(label: RegExp): Locator {
    const within = this.expired.or(this.page.getByRole("main").filter({ has: this.heading }));
    return within.getByRole("button", { name: label });
  }

  async signInAs(label: RegExp): Promise<void> {
    await this.choice(label).click();
    await expect(this.heading.or(this.expired)).toBeHidden();
  }
}
