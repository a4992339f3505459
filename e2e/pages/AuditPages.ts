import { expect, type Locator, type Page } from "@playwright/test";
import { auditFace } from "../../mocks/platform/transparency/transparencyArea";
import type { World } from "../world";

/** How the log of a world behaves, and what it holds. */
export const logOf = (world: World) => world.platform.use(auditFace);

/** A head is signed within a minute: after it, all that signing in has written is part of the log. */
const UNTIL_SIGNED_MS = 61_000;

/** Signs in as the person who reviews the log, and lets it sign what that has written. */
export async function signInToSignedLog(
  open: (person: "mock-security") => Promise<void>,
  pass: (ms: number) => Promise<void>,
): Promise<void> {
  await open("mock-security");
  await pass(UNTIL_SIGNED_MS);
}

/** The check that nothing of the log is withheld. */
class CompletenessCheck {
  readonly dialog: Locator;
  readonly start: Locator;
  readonly #opener: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole("dialog", { name: "Is anything withheld?" });
    this.start = this.dialog.getByRole("button", { name: /^Check (now|again)$/ });
    this.#opener = page.getByRole("main").getByRole("button", { name: "Completeness" });
  }

  async open(): Promise<void> {
    await this.#opener.click();
    await expect(this.dialog).toBeVisible();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(this.dialog).toBeHidden();
  }
}

/** The list of the audit log: banner, query, histogram, facets, stream. */
export class AuditLogPage {
  readonly page: Page;
  readonly main: Locator;
  readonly banner: Locator;
  readonly query: Locator;
  readonly chips: Locator;
  readonly histogram: Locator;
  readonly facets: Locator;
  readonly grid: Locator;
  readonly rows: Locator;
  readonly pane: Locator;
  readonly completeness: CompletenessCheck;

  constructor(page: Page) {
    this.page = page;
    this.completeness = new CompletenessCheck(page);
    this.main = page.getByRole("main");
    this.banner = this.main.locator("[data-log-state]");
    this.query = this.main.getByRole("combobox", { name: "Query" });
    this.chips = this.main.getByRole("list", { name: "Conditions" }).getByRole("listitem");
    this.histogram = this.main.getByRole("slider", { name: "Events over time" });
    this.facets = this.main.getByRole("complementary", { name: "Commonest values" });
    this.grid = this.main.getByRole("grid", { name: "Audit log" });
    this.rows = this.grid.locator('[data-row]:not([data-row="-1"])');
    this.pane = this.main.getByRole("complementary", { name: "Selected event" });
  }

  /** At that address, read and checked. */
  static async open(page: Page, path = "/audit-events"): Promise<AuditLogPage> {
    await page.goto(path);
    const log = new AuditLogPage(page);
    await log.ready();
    return log;
  }

  /** Rows are there, and the log has been checked as far as it can be. */
  async ready(): Promise<void> {
    await expect(this.rows.first()).toBeVisible();
    await expect(this.grid).not.toHaveAttribute("aria-busy", "true");
    await expect(this.banner).not.toHaveAttribute("data-log-state", "checking", { timeout: 20_000 });
    await expect(this.grid.locator('[data-proof="checking"]')).toHaveCount(0);
  }

  row(index: number | string): Locator {
    return this.grid.locator(`[data-row]:has(a[href$="/audit-events/${index}/show"])`);
  }

  proof(row: Locator): Locator {
    return row.locator("[data-proof]");
  }

  async state(): Promise<string | null> {
    return this.banner.getAttribute("data-log-state");
  }

  async ask(query: string): Promise<void> {
    await this.query.fill(query);
    await this.query.press("Escape");
    await this.query.press("Enter");
  }

  /** What the table says of its number of rows. */
  async count(): Promise<number> {
    const text = await this.main.getByText(/^(≥ )?[\d,]+ rows?$/).innerText();
    return Number(text.replaceAll(/\D/g, ""));
  }
}
