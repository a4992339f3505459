import type { Locator, Page } from "@playwright/test";
import { profiles, type ProfileId } from "../mocks/profiles/profiles";
import { expect, test } from "./fixtures";
import { accountsWhere } from "./pages/AccountPage";
import { RequestPage, Requests, requestPath, type PrivacyRequest } from "./pages/RequestPages";
import type { World } from "./world";

type Right = PrivacyRequest["type"];

const HOUR = 3_600_000;
const names: Readonly<Record<Right, string>> = {
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

/** Records what came by e-mail, as staff do, and waits for the request's own page. */
async function record(page: Page, right: Right, accountId: string): Promise<string> {
  await page.goto(`/privacy-requests/create?account=${accountId}`);
  await page.getByRole("checkbox", { name: names[right], exact: true }).check();
  if (right === "rectification") await page.getByLabel("New company").fill("Corrected Works");
  if (right === "consent_withdrawal")
    await page.getByRole("checkbox", { name: "Training on content" }).check();
  await page.getByRole("button", { name: "Record the request" }).click();
  await expect(new RequestPage(page).heading).toHaveText(`${names[right]} request`);
  return /privacy-requests\/(pr_[^/]+)\/show/.exec(page.url())?.[1] ?? "";
}

interface Walk {
  readonly page: Page;
  readonly show: RequestPage;
  readonly requests: Requests;
  readonly world: World;
  readonly id: string;
  readonly right: Right;
  readonly pass: (ms: number) => Promise<void>;
  /** Signs in anew: another person, or the same one after days in which nobody stays signed in. */
  readonly seat: (person: "mock-support" | "mock-support-2", path?: string) => Promise<void>;
}

/** The one primary action that the page itself offers. */
const next = ({ show }: Walk, name: string): Locator => show.main.getByRole("button", { name, exact: true });

async function proveIdentity(walk: Walk): Promise<void> {
  const { show, requests, id } = walk;
  const { identity } = await requests.get(id);
  if (identity.required !== "none") {
    await next(walk, "Ask for proof of identity").click();
    await show.dialog.finish("Ask");
    await show.expectState("Identity check");
    await next(walk, "Record the identity check").click();
    await show.dialog.finish("Record");
  } else {
    await next(walk, "Start the review").click();
    await show.dialog.finish("Start the review");
  }
  await show.expectState("In review");
}

async function weigh(walk: Walk): Promise<void> {
  const { show } = walk;
  await next(walk, "Weigh the objection").click();
  await show.dialog.field(/The platform's interest/).fill("Abuse has to be found");
  await show.dialog.field(/Why the processing is needed/).fill("Nothing milder finds it");
  await show.dialog.field(/Whether it overrides/).fill("It does not");
  await show.dialog.root.getByRole("radio", { name: "Upheld" }).check();
  await show.dialog.finish("Save the balancing");
}

/** Settles each thing that stands against the plan by what its dialog offers, keeping with a ground where that is all there is. */
async function settle({ show, requests, id }: Walk): Promise<void> {
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

async function erase(walk: Walk): Promise<void> {
  const { show, requests, id, right, pass, seat, world } = walk;
  await show.openTab("Plan");
  await settle(walk);
  await show.action("Submit the plan").click();
  await show.dialog.finish("Submit the plan");
  await show.expectState("Awaiting approval");
  await seat("mock-support-2", requestPath(id, "plan"));
  await show.action("Approve the plan").click();
  await show.dialog.finish("Approve the plan");
  const { state } = await requests.get(id);
  const hasCoolingOff = right === "erasure" && world.platform.profile.policy.coolingOffHours > 0;
  expect(state).toBe(hasCoolingOff ? "scheduled" : "executing");
  if (hasCoolingOff) await pass(72 * HOUR);
  await expectDone(walk);
}

/** Jobs of the platform run by its clock. */
async function expectDone({ requests, id, pass, seat }: Walk): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await pass(30_000);
  await expect.poll(async () => (await requests.get(id)).state).toBe("fulfilled");
  await seat("mock-support", requestPath(id));
}

async function close(walk: Walk): Promise<void> {
  const { show, requests, id } = walk;
  await requests.tellRecipients(id);
  const { answerLetters } = await requests.get(id);
  await walk.page.goto(requestPath(id));
  await show.expectState("Fulfilled");
  await next(walk, "Close").click();
  for (const part of ["Reasons", "Remedy before a court", "Complaint to the supervisory authority"]) {
    if (answerLetters?.includes("objection_decision"))
      await show.dialog.field(part).fill(`${part} of this decision.`);
  }
  await show.dialog.finish("Close the request");
  await show.expectState("Closed");
}

async function walkThrough(walk: Walk): Promise<void> {
  const { show, right } = walk;
  if (right === "marketing_opt_out" || right === "consent_withdrawal") {
    const name = right === "marketing_opt_out" ? "Stop marketing now" : "Withdraw the consents now";
    await next(walk, name).click();
  } else {
    await proveIdentity(walk);
    if (right === "objection") await weigh(walk);
    if (isDestructive(right)) await erase(walk);
    else {
      await next(walk, "Carry out").click();
      await show.dialog.finish("Carry it out");
      if (right === "access" || right === "portability") await expectDone(walk);
    }
  }
  await show.expectState("Fulfilled");
  await close(walk);
}

for (const [platform, { policy }] of Object.entries(profiles) as [
  ProfileId,
  (typeof profiles)[ProfileId],
][]) {
  test.describe(platform, () => {
    test.use({ platform });

    test(`every right that ${platform} grants goes from intake to closed, each step by what the page offers next`, async ({
      page,
      open,
      pass,
      world,
    }) => {
      test.slow();
      const requests = new Requests(world);
      const accounts = accountsWhere(world);
      const seat: Walk["seat"] = async (person, path) => {
        await page.context().clearCookies();
        await open(person, path);
      };
      for (const [place, right] of policy.rights.entries()) {
        await test.step(right, async () => {
          await seat("mock-support");
          const id = await record(page, right, accounts[place]?.id ?? "");
          const show = new RequestPage(page);
          await walkThrough({ page, show, requests, world, id, right, pass, seat });
          const closed = await requests.get(id);
          expect(closed, "what names the person is gone from the record").toMatchObject({
            state: "closed",
            subject: {},
          });
        });
      }
    });
  });
}
