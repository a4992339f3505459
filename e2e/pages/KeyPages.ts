import { expect, type Locator, type Page } from "@playwright/test";
import type { components } from "../../openapi/platform.gen";

type Schemas = components["schemas"];
export type AccessKey = Schemas["AccessKey"];
type AuditEvent = Schemas["AuditEvent"];

/** Asks the platform itself, as the person who is signed in: what the page shows is held against it. */
export class KeyRecords {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async find(filter: Schemas["AccessKeyFilter"], count = 5): Promise<AccessKey[]> {
    const query = new URLSearchParams({
      filter: JSON.stringify(filter),
      range: JSON.stringify([0, count - 1]),
      sort: JSON.stringify(["costTotal", "DESC"]),
    });
    const answer = await this.page.request.get(`/api/v1/access-keys?${query.toString()}`);
    expect(answer.status(), JSON.stringify(filter)).toBe(200);
    return (await answer.json()) as AccessKey[];
  }

  /** The first key of a filter; a test without one would prove nothing. */
  async one(filter: Schemas["AccessKeyFilter"]): Promise<AccessKey> {
    const [first] = await this.find(filter, 1);
    if (!first) throw new Error(`The platform has no key for ${JSON.stringify(filter)}.`);
    return first;
  }

  async get(id: string): Promise<AccessKey> {
    const answer = await this.page.request.get(`/api/v1/access-keys/${id}`);
    expect(answer.status()).toBe(200);
    return (await answer.json()) as AccessKey;
  }

  /** The actions on record for this key, newest first. */
  async audited(id: string): Promise<string[]> {
    const query = new URLSearchParams({
      filter: JSON.stringify({ targetId: id }),
      limit: "50",
      order: "desc",
    });
    const answer = await this.page.request.get(`/api/v1/audit-events?${query.toString()}`);
    expect(answer.status()).toBe(200);
    const { items } = (await answer.json()) as { items: { leaf: string }[] };
    return items.map(({ leaf }) => (JSON.parse(leaf) as AuditEvent).action);
  }
}

/** The confirmation that is open. */
export class Confirmation {
  readonly root: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("alertdialog");
  }

  async giveReason(text: string): Promise<void> {
    await this.root.getByRole("textbox", { name: /^Reason/ }).fill(text);
  }

  async typeName(name: string): Promise<void> {
    await this.root.getByRole("textbox", { name: /^Type .* to confirm/ }).fill(name);
  }

  confirm(name: string | RegExp): Locator {
    return this.root.getByRole("button", { name });
  }
}

/** The dialog that shows a secret, once. */
export class SecretDialog {
  readonly root: Locator;
  readonly secret: Locator;
  readonly stored: Locator;
  readonly done: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("dialog").filter({ hasText: "This secret is shown once" });
    this.secret = this.root.getByRole("textbox", { name: "Secret of the key" });
    this.stored = this.root.getByRole("checkbox", { name: "I have stored it" });
    this.done = this.root.getByRole("button", { name: "Done" });
  }

  async text(): Promise<string> {
    await expect(this.secret).toBeVisible();
    return (await this.secret.textContent()) ?? "";
  }

  async close(): Promise<void> {
    await this.stored.check();
    await this.done.click();
    await expect(this.root).toBeHidden();
  }
}
