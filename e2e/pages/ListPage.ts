import { expect, type Locator, type Page } from "@playwright/test";

/** Any list of the console: one table, its count, its filters, its pages. */
export class ListPage {
  readonly page: Page;
  readonly grid: Locator;
  readonly rows: Locator;
  readonly search: Locator;
  readonly pagination: Locator;
  readonly retry: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole("main").getByRole("grid");
    this.rows = this.grid.locator('[data-row]:not([data-row="-1"])');
    this.search = page.getByRole("main").getByRole("searchbox");
    this.pagination = page.getByRole("navigation", { name: "Pages" });
    this.retry = page.getByRole("main").getByRole("button", { name: "Retry" });
  }

  /** Rows are there, and none is on its way. */
  async ready(): Promise<void> {
    await expect(this.rows.first()).toBeVisible();
    await this.settled();
  }

  async settled(): Promise<void> {
    await expect(this.grid).not.toHaveAttribute("aria-busy", "true");
  }

  row(name: string | RegExp): Locator {
    return this.grid.getByRole("row").filter({ hasText: name });
  }

  /** What the table says of its number of rows: "1,234 rows", "≥ 10,000 rows". */
  count(): Locator {
    return this.page.getByText(/^(≥ )?[\d,]+ rows?$/);
  }

  header(label: string): Locator {
    return this.grid.getByRole("columnheader", { name: label });
  }

  async sortBy(label: string): Promise<void> {
    await this.header(label).getByRole("button", { name: label }).click();
    await this.settled();
  }

  /** The list begins with these rows; each is waited for, since only rows in sight are drawn. */
  async expectFirst(ids: readonly string[]): Promise<void> {
    expect(ids.length).toBeGreaterThan(0);
    for (const [index, id] of ids.entries()) {
      const link = this.grid.locator(`[data-row="${index}"]`).getByRole("link").first();
      await expect(link).toHaveAttribute("href", new RegExp(`/${id}(/|$)`));
    }
  }

  /** The row that the address names. */
  get pointedRow(): Locator {
    return this.grid.locator('[data-row][aria-current="true"]');
  }

  async nextPage(): Promise<void> {
    await this.pagination.getByRole("button", { name: "Next page" }).click();
    await this.settled();
  }

  async select(name: string | RegExp): Promise<void> {
    await this.row(name).getByRole("checkbox").check();
  }

  async act(name: string | RegExp, action: string): Promise<void> {
    await this.row(name)
      .getByRole("button", { name: /^Actions for / })
      .click();
    await this.page.getByRole("menuitem", { name: action }).click();
  }
}
