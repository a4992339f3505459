import type { Locator, Page } from "@playwright/test";

/** The page of one row: heading, tabs, panels, actions. */
export class ShowPage {
  readonly page: Page;
  readonly main: Locator;
  readonly heading: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole("main");
    this.heading = this.main.getByRole("heading", { level: 1 });
  }

  /** Goes to another page as a link within the console does: nothing is loaded anew. */
  async visit(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      window.history.pushState(null, "", to);
      window.dispatchEvent(new PopStateEvent("popstate"));
    }, path);
  }

  async openTab(name: string | RegExp): Promise<void> {
    await this.main.getByRole("tab", { name }).click();
  }

  panel(name: string | RegExp): Locator {
    return this.main.getByRole("region", { name });
  }

  /** What stands beside a label in a list of facts. */
  fact(label: string): Locator {
    return this.main
      .locator("dt", { hasText: new RegExp(`^${label}$`) })
      .locator("xpath=following-sibling::dd[1]");
  }

  action(name: string | RegExp): Locator {
    return this.main.getByRole("button", { name });
  }
}
