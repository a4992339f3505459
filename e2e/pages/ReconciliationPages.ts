import type { Locator, Page } from "@playwright/test";

type Bucket =
  "matched" | "amount_differs" | "wrong_currency" | "missing_here" | "missing_there" | "duplicate";

/** The page of one period: compare, differences, seal. */
export class PeriodPage {
  readonly #page: Page;
  readonly dialog: Locator;
  readonly refusal: Locator;
  readonly sign: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
    this.refusal = page.getByRole("main").getByRole("alert");
    this.sign = page.getByRole("button", { name: "Sign", exact: true });
  }

  async bring(content: string | Buffer, name = "stripe.csv"): Promise<void> {
    const buffer = typeof content === "string" ? Buffer.from(content) : content;
    await this.#page
      .getByLabel("Export of the processor")
      .setInputFiles({ name, mimeType: "text/csv", buffer });
  }

  column(name: string): Locator {
    return this.#page.getByLabel(name);
  }

  button(name: string | RegExp): Locator {
    return this.#page.getByRole("button", { name });
  }

  bucket(bucket: Bucket): Locator {
    return this.#page.locator(`li[data-bucket="${bucket}"]`);
  }

  async open(tab: "Compare" | "Differences" | "Seal"): Promise<void> {
    await this.#page.getByRole("tab", { name: tab }).click();
  }

  row(text: string): Locator {
    return this.#page.getByRole("row").filter({ hasText: text });
  }

  /** Settles the first difference of that kind as explained. */
  async explain(reason: string, why: string): Promise<void> {
    await this.row(reason).filter({ hasText: "Open" }).first().getByRole("gridcell").nth(1).click();
    await this.dialog.getByRole("button", { name: "Settle" }).click();
    await this.dialog.getByLabel("Explained").check();
    await this.dialog.getByRole("textbox", { name: "Reason" }).fill(why);
    await this.dialog.getByRole("button", { name: "Settle" }).click();
    await this.dialog.getByRole("button", { name: "Close" }).last().click();
  }
}
