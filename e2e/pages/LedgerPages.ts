import { expect, type Locator, type Page } from "@playwright/test";
import type { components } from "../../openapi/platform.gen";
import type { World } from "../world";
import { ListPage } from "./ListPage";

type Schemas = components["schemas"];
export type Entry = Schemas["LedgerEntry"];

export const ledgerPath = (filter: object, more: Readonly<Record<string, string>> = {}): string =>
  `/ledger-entries?${new URLSearchParams({ filter: JSON.stringify(filter), ...more }).toString()}`;

export const entryPath = ({ id }: Pick<Entry, "id">): string => `/ledger-entries/${id}/show`;

/** The ledger of a world, asked directly: what the pages must agree with. */
export class LedgerRecords {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const { status, body: answer } = await this.#world.ask("mock-finance", method, path, body);
    if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(answer)}`);
    return answer as Answer;
  }

  async entries(filter: object): Promise<Entry[]> {
    const asked = encodeURIComponent(JSON.stringify(filter));
    const page = await this.ask<{ items: Entry[] }>("GET", `/ledger-entries?limit=1000&filter=${asked}`);
    return page.items;
  }

  /** The newest entry of this kind. */
  async one(filter: object): Promise<Entry> {
    const [entry] = await this.entries(filter);
    if (entry === undefined) throw new Error(`No entry is ${JSON.stringify(filter)}`);
    return entry;
  }

  totals(filter: object): Promise<Schemas["LedgerTotals"]> {
    return this.ask("GET", `/ledger-entries/totals?filter=${encodeURIComponent(JSON.stringify(filter))}`);
  }

  correct(body: Schemas["LedgerCorrection"]): Promise<Schemas["LedgerPosting"]> {
    return this.ask("POST", "/ledger-entries/correct", body);
  }
}

/** The list of entries, with the totals above it and an entry beside it. */
export class LedgerList extends ListPage {
  readonly totals: Locator;
  readonly beside: Locator;

  constructor(page: Page) {
    super(page);
    this.totals = page.getByRole("region", { name: "Totals of the whole filter" });
    this.beside = page.getByRole("complementary", { name: "Selected entry" });
  }

  async openFirst(): Promise<void> {
    await this.grid.locator('[data-row="0"]').first().click();
    await expect(this.beside).toBeVisible();
  }

  /** Pastes an id into the search. */
  async find(id: string): Promise<void> {
    const field = this.page.getByRole("searchbox", { name: "Find by any id" });
    await field.fill(id);
    await field.press("Enter");
  }
}
