import { expect, type Locator, type Page } from "@playwright/test";
import type { components } from "../../openapi/platform.gen";
import type { World } from "../world";
import { ListPage } from "./ListPage";

type Schemas = components["schemas"];
export type RequestLog = Schemas["RequestLog"];

export const listPath = (resource: string, filter: object): string =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;

/** What the platform answers, asked directly: what the pages must agree with. */
export class Answers {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async read<Answer>(path: string, params: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const query = new URLSearchParams(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === "string" ? value : JSON.stringify(value),
      ]),
    );
    const { status, body } = await this.#world.ask("mock-admin", "GET", `${path}?${query.toString()}`);
    if (status >= 300) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
    return body as Answer;
  }

  logs(filter: object): Promise<Schemas["RequestLogPage"]> {
    return this.read("/request-logs", { limit: "200", filter });
  }

  /** The newest request of this kind. */
  async log(filter: object): Promise<RequestLog> {
    const [log] = (await this.logs(filter)).items;
    if (log === undefined) throw new Error(`No request is ${JSON.stringify(filter)}`);
    return log;
  }
}

/** The list of requests, with one of them beside it. */
export class RequestLogList extends ListPage {
  readonly beside: Locator;

  constructor(page: Page) {
    super(page);
    this.beside = page.getByRole("complementary", { name: "Selected request" });
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

  /** Every column that the list can show. */
  async allColumns(): Promise<string[]> {
    await this.page.getByRole("button", { name: "Columns" }).click();
    const dialog = this.page.getByRole("dialog");
    await expect(dialog.getByRole("checkbox").first()).toBeVisible();
    const labels = await dialog.getByRole("listitem").allInnerTexts();
    await this.page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    return labels;
  }
}
