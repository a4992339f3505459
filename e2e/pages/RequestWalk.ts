import { expect, type Locator, type Page } from "@playwright/test";
import type { World } from "../world";
import { RequestPage, Requests, requestPath, type PrivacyRequest } from "./RequestPages";

export type Right = PrivacyRequest["type"];

const HOUR = 3_600_000;

const rightNames: Readonly<Record<Right, string>> = {
  access: "Access",
  portability: "Portability",
  rectification: "Rectification",
  erasure: "Erasure",
  restriction: "Restriction",
  objection: "Objection",
  consent_withdrawal: "Withdrawal of consent",
  marketing_opt_out: "Marketing opt-out",
  minor: "Minor",
};
const isDestructive = (right: Right) => right === "erasure" || right === "minor";

/** What the platform's people and its clock do around the page that is walked. */
interface Around {
  readonly world: World;
  readonly pass: (ms: number) => Promise<void>;
  /** Signs support in and loads the console anew. */
  readonly open: (path: string) => Promise<void>;
  /** The window of the second person, signed in at another place, with this path before them. */
  readonly second: (path: string) => Promise<Page>;
  /** After days in which nobody stays signed in. */
  readonly leave: () => Promise<void>;
}

/** Support at work on one request after the other, in one window: from intake to closed by what each page offers next. */
export class RequestWalk {
  readonly show: RequestPage;
  readonly requests: Requests;
  readonly #page: Page;
  readonly #around: Around;

  constructor(page: Page, around: Around) {
    this.#page = page;
    this.#around = around;
    this.show = new RequestPage(page);
    this.requests = new Requests(around.world);
  }

  /** The one primary action that the page itself offers. */
  #next(name: string): Locator {
    return this.show.main.getByRole("button", { name, exact: true });
  }

  /** What has happened elsewhere is read when the window is come back to. */
  async #comeBack(): Promise<void> {
    await this.#around.pass(15_000);
    await this.#page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  }

  /** Records what came by e-mail, as staff do, and waits for the request's own page. */
  async record(right: Right, accountId: string): Promise<string> {
    const page = this.#page;
    await this.show.visit(`/privacy-requests/create?account=${accountId}`);
    await page.getByRole("checkbox", { name: rightNames[right], exact: true }).check();
    if (right === "rectification") await page.getByLabel("New company").fill("Corrected Works");
    if (right === "consent_withdrawal")
      await page.getByRole("checkbox", { name: "Training on content" }).check();
    await page.getByRole("button", { name: "Record the request" }).click();
    await expect(this.show.heading).toHaveText(`${rightNames[right]} request`);
    return /privacy-requests\/(pr_[^/]+)\/show/.exec(page.url())?.[1] ?? "";
  }

  async toClosed(right: Right, id: string): Promise<void> {
    if (right === "marketing_opt_out" || right === "consent_withdrawal") {
      const name = right === "marketing_opt_out" ? "Stop marketing now" : "Withdraw the consents now";
      await this.#next(name).click();
    } else {
      await this.#proveIdentity(id);
      if (right === "objection") await this.#weigh();
      if (isDestructive(right)) await this.#erase(right, id);
      else {
        await this.#next("Carry out").click();
        await this.show.dialog.finish("Carry it out");
        if (right === "access" || right === "portability") await this.#runJobs(id);
      }
    }
    await this.show.expectState("Fulfilled");
    await this.#close(id);
  }

  async #proveIdentity(id: string): Promise<void> {
    const { show } = this;
    const { identity } = await this.requests.get(id);
    if (identity.required !== "none") {
      await this.#next("Ask for proof of identity").click();
      await show.dialog.finish("Ask");
      await show.expectState("Identity check");
      await this.#next("Record the identity check").click();
      await show.dialog.finish("Record");
    } else {
      await this.#next("Start the review").click();
      await show.dialog.finish("Start the review");
    }
    await show.expectState("In review");
  }

  async #weigh(): Promise<void> {
    const { dialog } = this.show;
    await this.#next("Weigh the objection").click();
    await dialog.field(/The platform's interest/).fill("Abuse has to be found");
    await dialog.field(/Why the processing is needed/).fill("Nothing milder finds it");
    await dialog.field(/Whether it overrides/).fill("It does not");
    await dialog.root.getByRole("radio", { name: "Upheld" }).check();
    await dialog.finish("Save the balancing");
  }

  /** Settles each thing that stands against the plan by what its dialog offers, keeping with a ground where that is all there is. */
  async #settle(id: string): Promise<void> {
    const { show, requests } = this;
    const { conflicts } = await requests.plan(id);
    const panel = show.panel("What stands against the plan");
    for (const { id: conflict, remedies } of conflicts.filter(({ state }) => state === "open")) {
      await panel
        .getByRole("button", { name: /^Settle/ })
        .first()
        .click();
      const isKept = !remedies.some((each) => each !== "wait" && each !== "keep_with_ground");
      await show.dialog.root.getByRole("radio").first().check();
      if (isKept) {
        await show.dialog.field(/Ground for keeping it/).selectOption("legal_claims");
        await show.dialog.field(/The rule or the claim/).fill("The dispute of 3 November");
      } else await show.dialog.giveReason("Agreed with the person");
      await show.dialog.finish("Settle");
      await expect
        .poll(async () => (await requests.plan(id)).conflicts.find((each) => each.id === conflict)?.state)
        .toBe(isKept ? "kept" : "settled");
    }
    await expect(panel.getByRole("button", { name: /^Settle/ })).toHaveCount(0);
  }

  async #erase(right: Right, id: string): Promise<void> {
    const { show, requests } = this;
    const { world, pass, open, second, leave } = this.#around;
    await show.openTab("Plan");
    await this.#settle(id);
    await show.action("Submit the plan").click();
    await show.dialog.finish("Submit the plan");
    await show.expectState("Awaiting approval");
    const other = new RequestPage(await second(requestPath(id, "plan")));
    await other.action("Approve the plan").click();
    await other.dialog.finish("Approve the plan");
    const { state } = await requests.get(id);
    const hasCoolingOff = right === "erasure" && world.platform.profile.policy.coolingOffHours > 0;
    expect(state).toBe(hasCoolingOff ? "scheduled" : "executing");
    if (hasCoolingOff) {
      await leave();
      await pass(72 * HOUR);
      await open(requestPath(id));
    }
    await this.#runJobs(id);
  }

  /** Jobs of the platform run by its clock. */
  async #runJobs(id: string): Promise<void> {
    for (let turn = 0; turn < 8; turn += 1) await this.#around.pass(30_000);
    await expect.poll(async () => (await this.requests.get(id)).state).toBe("fulfilled");
    await this.#comeBack();
  }

  async #close(id: string): Promise<void> {
    const { show, requests } = this;
    await requests.tellRecipients(id);
    await this.#comeBack();
    const { answerLetters } = await requests.get(id);
    await this.#next("Close").click();
    for (const part of ["Reasons", "Remedy before a court", "Complaint to the supervisory authority"]) {
      if (answerLetters?.includes("objection_decision"))
        await show.dialog.field(part).fill(`${part} of this decision.`);
    }
    await show.dialog.finish("Close the request");
    await show.expectState("Closed");
  }

  /** Refuses it with a ground: nothing is told to the person but what the dialog showed, reasons and remedies included. */
  async refuse({ id, restriction }: PrivacyRequest, ground: string): Promise<void> {
    const { show } = this;
    const { dialog } = show;
    const reasons = `Refused on the ground: ${ground}`;
    await show.visit(requestPath(id));
    await show.expectId(id);
    await show.choose("Reject");
    const reject = dialog.button("Reject");
    await expect(reject, "not without a ground").toBeDisabled();
    await dialog.field(/^Ground/).selectOption(ground);
    await expect(reject, "not without reasons").toBeDisabled();
    await dialog.field(/^Reasons, as told/).fill(reasons);
    const remedies = [
      await dialog.field(/^Complaint/).inputValue(),
      await dialog.field(/^Remedy before a court/).inputValue(),
    ];
    for (const remedy of remedies) expect(remedy, "no letter without its remedies").toMatch(/\w/);
    await dialog.finish("Reject");
    await show.expectState("Rejected");
    await expect(show.main.getByText(`Rejected: ${ground}`)).toBeVisible();
    await show.openTab("Letters");
    const letter = show.panel("Letters").getByRole("listitem");
    await letter.getByText("Refusal", { exact: true }).click();
    for (const part of [reasons, ...remedies]) await expect(letter).toContainText(part);
    if (restriction !== undefined) await this.#lift();
    await this.#next("Close").click();
    await dialog.finish("Close the request");
    await show.expectState("Closed");
  }

  /** What was restricted while it was looked at is lifted once the person has been told so. */
  async #lift(): Promise<void> {
    const { dialog } = this.show;
    await this.#next("Send the notice").click();
    await dialog.field("Reasons").fill("Your request was refused");
    await dialog.finish("Send the letter");
    await this.#next("Lift the restriction").click();
    await dialog.giveReason("Refused, and told so");
    await dialog.finish("Lift the restriction");
  }
}
