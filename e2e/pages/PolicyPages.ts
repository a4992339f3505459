import { expect, type Locator, type Page } from "@playwright/test";
import { ShowPage } from "./ShowPage";

/** The policy as one page. */
export class PolicyPage extends ShowPage {
  /** The data is there: the register and the versions come after the page. */
  async ready(): Promise<void> {
    await expect(this.panel("Transfers across borders")).toBeVisible();
    await expect(this.table("Versions").getByRole("row").nth(1)).toBeVisible();
  }

  table(name: string): Locator {
    return this.main.getByRole("table", { name });
  }

  /** One category of "What is kept", with all that is said of it. */
  category(name: string): Locator {
    return this.panel("What is kept")
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name, exact: true }) });
  }

  /** A row of "Where data lives and where it goes" or of the transfers. */
  row(table: string, name: string): Locator {
    return this.table(table)
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name, exact: true }) });
  }
}

/** What on the page would be cut off on paper: parts that hide some of what they hold, and a page wider than the sheet. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>("main, main *")].filter((part) => {
      const { overflowX, overflowY } = getComputedStyle(part);
      const hides = [overflowX, overflowY].some((overflow) => overflow !== "visible");
      const isShown = part.getClientRects().length > 0 && !part.closest(".sr-only, [aria-hidden=true]");
      const isLarger = part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;
      return hides && isShown && isLarger && part.clientWidth > 1;
    });
    const { scrollWidth } = document.documentElement;
    return [
      ...cut.map(({ tagName, className }) => `${tagName} ${className}`),
      ...(scrollWidth > window.innerWidth ? [`the page is ${scrollWidth} wide`] : []),
    ];
  });
