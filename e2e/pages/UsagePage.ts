import { expect, type Locator, type Page } from "@playwright/test";
import type { components } from "../../openapi/platform.gen";
import type { World } from "../world";

export type Usage = components["schemas"]["Usage"];

export const usagePath = (view: Readonly<Record<string, string>> = {}): string =>
  `/usage?${new URLSearchParams(view).toString()}`;

/** The board of usage: totals and their proof, the chart, the table below it. */
export class UsagePage {
  readonly page: Page;
  readonly panel: Locator;
  readonly chart: Locator;
  readonly proof: Locator;
  readonly table: Locator;
  readonly trail: Locator;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.page = page;
    this.panel = main.getByRole("region", { name: "Usage and cost" });
    this.chart = main.getByRole("slider", { name: /^Usage over time/ });
    this.proof = main.locator("[data-proof]");
    this.table = main.getByRole("table", { name: /^By (group|time)$/ });
    this.trail = main.getByRole("navigation", { name: "Range" });
  }

  /** The answer to what is asked now stands there, drawn. */
  async ready(): Promise<void> {
    await expect(this.table).toBeVisible();
    await expect(this.page.getByRole("main").locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(this.page.locator("svg.recharts-surface")).toBeVisible();
  }

  choice(name: string): Locator {
    return this.page.getByRole("main").getByRole("combobox", { name, exact: true });
  }

  row(name: string | RegExp): Locator {
    return this.table.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
  }

  amount(within: Locator, { amount, currency }: { amount: string; currency: string }): Locator {
    return within.locator(`data[value="${amount} ${currency}"]`);
  }
}

/** The last question for usage that the console asked, and what was answered. */
export async function lastAnswer(world: World): Promise<Usage> {
  const exchange = world.exchanges.findLast(
    ({ target, response }) => target.startsWith("/api/v1/usage?") && response.ok,
  );
  if (!exchange) throw new Error("The console has asked for no usage.");
  return (await exchange.response.clone().json()) as Usage;
}

export const usageQuestions = (world: World): number =>
  world.exchanges.filter(({ target }) => target.startsWith("/api/v1/usage?")).length;
