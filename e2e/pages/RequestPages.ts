import { expect, type Locator, type Page } from "@playwright/test";
import type { components } from "../../openapi/platform.gen";
import type { World } from "../world";
import { accountWhere } from "./AccountPage";
import { Dialog } from "./Dialog";
import { ShowPage } from "./ShowPage";

type Schemas = components["schemas"];
export type PrivacyRequest = Schemas["PrivacyRequest"];
type ErasurePlan = Schemas["ErasurePlan"];

const DAY = 86_400_000;

/** Privacy requests of a world, as the platform keeps them: a test brings one to where its own part begins. */
export class Requests {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async #ask<Answer>(person: string, method: string, path: string, body?: unknown): Promise<Answer> {
    const { status, body: answer } = await this.#world.ask(person, method, path, body);
    if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(answer)}`);
    return answer as Answer;
  }

  /** Records a request of an active account, received some days ago. */
  async record(
    type: PrivacyRequest["type"],
    more: Partial<Schemas["PrivacyRequestCreate"]> & { daysAgo?: number } = {},
  ): Promise<PrivacyRequest> {
    const { daysAgo = 3, ...rest } = more;
    return this.#ask("mock-support", "POST", "/privacy-requests", {
      type,
      source: "email",
      receivedAt: new Date(this.#world.clock.now() - daysAgo * DAY).toISOString(),
      // Counted by the law of one country, whatever the platform's other accounts follow.
      accountId: accountWhere(this.#world, ({ country }) => country === "DE").id,
      ...rest,
    });
  }

  get(id: string): Promise<PrivacyRequest> {
    return this.#ask("mock-support", "GET", `/privacy-requests/${id}`);
  }

  plan(id: string): Promise<ErasurePlan> {
    return this.#ask("mock-support", "GET", `/privacy-requests/${id}/plan`);
  }

  act(id: string, verb: string, body: unknown = {}, person = "mock-support"): Promise<PrivacyRequest> {
    return this.#ask(person, "POST", `/privacy-requests/${id}/${verb}`, body);
  }

  /** Proves who asks, as far as the right wants it, and starts the review. */
  async toReview({ id, identity }: PrivacyRequest): Promise<PrivacyRequest> {
    if (identity.required === "none") return this.act(id, "start-review");
    await this.act(id, "ask-identity", { method: "email_loop" });
    return this.act(id, "verify-identity", { method: "email_loop", result: "verified" });
  }

  /** Settles whatever stands against the plan. */
  async settleAll(id: string): Promise<void> {
    const { conflicts } = await this.plan(id);
    for (const conflict of conflicts.filter(({ state }) => state === "open")) {
      const remedy = conflict.remedies.find((each) => each !== "wait");
      await this.act(id, `plan/conflicts/${conflict.id}/settle`, {
        remedy,
        reason: "Agreed with the person",
        ...(remedy === "keep_with_ground" && {
          ground: "legal_claims",
          groundNote: "The dispute with the bank",
        }),
      });
    }
  }

  async toApproval(request: PrivacyRequest): Promise<PrivacyRequest> {
    await this.toReview(request);
    await this.settleAll(request.id);
    const { hash } = await this.plan(request.id);
    return this.act(request.id, "submit-for-approval", { planHash: hash });
  }

  /** A deletion whose plan waits for a second person. */
  async recordSubmitted(...recorded: Parameters<Requests["record"]>): Promise<PrivacyRequest> {
    return this.toApproval(await this.record(...recorded));
  }

  /** A deletion that a second person has approved: it counts down, or is carried out. */
  async recordApproved(...recorded: Parameters<Requests["record"]>): Promise<PrivacyRequest> {
    const { id } = await this.recordSubmitted(...recorded);
    return this.approve(id);
  }

  /** Every recipient is told and has confirmed it. */
  async tellRecipients(requestId: string): Promise<void> {
    const filter = encodeURIComponent(JSON.stringify({ requestId }));
    const path = `/recipient-tasks?range=[0,99]&filter=${filter}`;
    for (const { id } of await this.#ask<{ id: string }[]>("mock-support", "GET", path)) {
      await this.#ask("mock-support", "POST", `/recipient-tasks/${id}/notify`, {});
      await this.#ask("mock-support", "POST", `/recipient-tasks/${id}/acknowledge`, {});
    }
  }

  async approve(id: string): Promise<PrivacyRequest> {
    const { hash } = await this.plan(id);
    return this.act(id, "approve", { planHash: hash }, "mock-support-2");
  }
}

export const requestPath = (id: string, tab?: string) =>
  `/privacy-requests/${id}/show${tab === undefined ? "" : `?tab=${tab}`}`;

/** The page of one request. */
export class RequestPage extends ShowPage {
  readonly dialog: Dialog;
  readonly nextStep: Locator;
  readonly clocks: Locator;
  readonly plan: Locator;
  readonly timeline: Locator;

  constructor(page: Page) {
    super(page);
    this.dialog = new Dialog(page);
    this.nextStep = this.panel("What to do next");
    this.clocks = this.panel("Clocks");
    this.plan = this.panel("Erasure plan");
    this.timeline = this.panel("Timeline");
  }

  get #header(): Locator {
    return this.main.getByRole("banner").or(this.main.locator("header")).first();
  }

  /** The state as the heading says it. */
  async expectState(state: string): Promise<void> {
    await expect(this.#header).toContainText(state);
  }

  /** It is this request's page that is shown. */
  async expectId(id: string): Promise<void> {
    await expect(this.#header).toContainText(id);
  }

  /** An entry of that menu, to look at. */
  async menuEntry(action: RegExp): Promise<Locator> {
    await this.main.getByRole("button", { name: "More", exact: true }).click();
    return this.page.getByRole("menuitem", { name: action });
  }

  /** Chooses from the menu of everything that can be done. */
  async choose(action: string): Promise<void> {
    await this.main.getByRole("button", { name: "More", exact: true }).click();
    await this.page.getByRole("menuitem", { name: action }).click();
  }

  step(category: string | RegExp): Locator {
    return this.plan.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name: category }) });
  }
}
