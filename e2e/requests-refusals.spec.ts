import type { Page } from "@playwright/test";
import { expect, test, type Person } from "./fixtures";
import type { Dialog } from "./pages/Dialog";
import { RequestPage, Requests, requestPath } from "./pages/RequestPages";

const HOUR = 3_600_000;
/** Reasons and remedies: it cannot be sent while one of them is missing, and is read before it is. */
async function expectIncomplete(dialog: Dialog): Promise<void> {
  const reject = dialog.button("Reject");
  await expect(reject, "not without reasons").toBeDisabled();
  await dialog.field(/^Reasons, as told/).fill("Two proofs of another address");
  await expect(reject).toBeEnabled();
  await dialog.field(/^Complaint/).fill("");
  await expect(reject, "not without the remedies").toBeDisabled();
  await dialog.field(/^Complaint/).fill("You may complain to the supervisory authority.");
  await dialog.button("Preview").click();
  const preview = dialog.root.getByRole("region", { name: "Preview" });
  for (const part of ["Two proofs of another address", "You may complain to the supervisory authority."])
    await expect(preview).toContainText(part);
}

async function closeRejected(page: Page, show: RequestPage): Promise<void> {
  await show.expectState("Rejected");
  await show.main.getByRole("button", { name: "Close", exact: true }).click();
  await show.dialog.finish("Close the request");
  await show.expectState("Closed");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("who cannot prove who they are is asked again or refused, and a refusal can be taken back", async ({
  page,
  open,
  world,
}) => {
  const requests = new Requests(world);
  const { id } = await requests.record("access");
  await open("mock-support", requestPath(id));
  const show = new RequestPage(page);
  const { dialog } = show;
  const fail = async () => {
    await dialog.root.getByRole("radio", { name: "Failed" }).check();
    await dialog.finish("Record");
  };
  await show.action("Ask for proof of identity").click();
  await dialog.finish("Ask");
  await expect(show.clocks).toContainText("No date while paused");
  await show.action("Record the identity check").click();
  await fail();
  await expect(show.nextStep).toContainText("The proof failed.");
  await show.choose("Ask for proof of identity");
  await dialog.finish("Ask");
  await show.action("Record the identity check").click();
  await fail();
  await show.main.getByRole("button", { name: "Reject", exact: true }).click();
  await expect(dialog.field(/^Ground/)).toHaveValue("identity_not_verified");
  await expectIncomplete(dialog);
  await dialog.finish("Reject");
  await show.expectState("Rejected");
  await expect(show.clocks, "its date stands again").not.toContainText("No date while paused");
  await show.choose("Reopen");
  await dialog.giveReason("The person has sent a third one");
  await dialog.finish("Reopen");
  await show.expectState("Received");
  expect((await requests.get(id)).rejection).toBeUndefined();
});

test("an objection restricts at once; weighed against the person it is refused, told, and the restriction lifted only after its notice", async ({
  page,
  open,
  world,
}) => {
  const requests = new Requests(world);
  const request = await requests.record("objection");
  await open("mock-support", requestPath(request.id));
  const show = new RequestPage(page);
  const { dialog } = show;
  await expect(show.fact("Notice of its end sent")).toHaveText(/lifting is locked/);
  await show.action("Start the review").click();
  await dialog.finish("Start the review");
  await show.action("Weigh the objection").click();
  await dialog.field(/The platform's interest/).fill("Abuse has to be found");
  await dialog.field(/Why the processing is needed/).fill("Nothing milder finds it");
  await expect(dialog.button("Save the balancing"), "all of it is asked for").toBeDisabled();
  await dialog.field(/Whether it overrides/).fill("It does: the person has defrauded others");
  await dialog.root.getByRole("radio", { name: "Refused" }).check();
  await dialog.finish("Save the balancing");
  await expect(show.panel("Balancing")).toContainText("Refused");
  const carryOut = await show.menuEntry(/^Carry out/);
  await expect(carryOut).toBeDisabled();
  await expect(carryOut).toContainText("weighed against the person");
  await page.keyboard.press("Escape");
  const lift = (reason: string) =>
    world.ask("mock-support", "POST", `/privacy-requests/${request.id}/lift-restriction`, { reason });
  const lifting = await show.menuEntry(/^Lift the restriction/);
  await expect(lifting).toBeDisabled();
  await expect(lifting).toContainText("Send the notice first");
  await page.keyboard.press("Escape");
  expect((await lift("Too early")).status).toBe(409);

  await show.main.getByRole("button", { name: "Reject", exact: true }).click();
  await expect(dialog.field(/^Ground/)).toHaveValue("overriding_interest");
  await dialog.field(/^Reasons, as told/).fill("Your interest does not outweigh that of those you defrauded");
  await dialog.finish("Reject");
  await show.expectState("Rejected");
  await show.openTab("Letters");
  await expect(show.panel("Letters").getByRole("listitem").first()).toContainText(
    "Decision on the objection",
  );
  await show.openTab("Overview");
  await expect(show.nextStep).toContainText("Tell the person, then lift the restriction");
  expect((await lift("Decided")).status, "a decision is no notice of the end").toBe(409);
  await show.main.getByRole("button", { name: "Send the notice" }).first().click();
  await dialog.field("Reasons").fill("Your objection was refused");
  await dialog.finish("Send the letter");
  await show.main.getByRole("button", { name: "Lift the restriction" }).first().click();
  await dialog.giveReason("Refused, and told so");
  await dialog.finish("Lift the restriction");
  await expect(show.fact("Lifted")).toContainText("21 Nov 2026");
  await closeRejected(page, show);
});

test("whoever submitted a plan or may not approve cannot approve it, and what comes up voids it, before the approval and after", async ({
  page,
  open,
  world,
  pass,
}) => {
  const requests = new Requests(world);
  const { id, accountId = "" } = await requests.recordSubmitted("erasure");
  const show = new RequestPage(page);
  const { dialog } = show;
  const approve = show.main.getByRole("button", { name: "Approve the plan" });
  const seat = (person: Person) => open(person, requestPath(id, "plan"));
  const approvedBy = async (person: Person) => {
    const { hash } = await requests.plan(id);
    return (await world.ask(person, "POST", `/privacy-requests/${id}/approve`, { planHash: hash })).status;
  };
  const holdBack = async () => {
    const held = await requests.record("access", { accountId });
    await requests.act(held.id, "hold", { pause: "legal_hold", reason: "Order of a court" });
  };
  await seat("mock-support");
  await expect(approve).toBeDisabled();
  await expect(
    show.main.getByText("You submitted this plan. A second person must approve it.").first(),
  ).toBeVisible();
  expect(await approvedBy("mock-support")).toBe(403);
  await seat("mock-security");
  await expect(approve).toBeDisabled();
  await expect(show.main.getByText("You need the right privacy_requests:approve.").first()).toBeVisible();
  expect(await approvedBy("mock-security")).toBe(403);

  await holdBack();
  await seat("mock-support-2");
  await expect(show.main.getByText("The plan has changed since it was submitted")).toBeVisible();
  await expect(approve).toBeDisabled();
  await expect(show.panel("What stands against the plan")).toContainText("Legal hold");
  expect(await approvedBy("mock-support-2")).toBe(409);
  await show.main.getByRole("button", { name: "Return to review" }).click();
  await dialog.giveReason("A court has come in between");
  await dialog.finish("Return");
  await show.expectState("In review");

  await requests.settleAll(id);
  await seat("mock-support");
  await show.action("Submit the plan").click();
  await dialog.finish("Submit the plan");
  await seat("mock-support-2");
  await approve.click();
  await dialog.finish("Approve the plan");
  await expect(show.panel("Time left to cancel")).toBeVisible();

  await holdBack();
  await pass(72 * HOUR + 1000);
  await seat("mock-support");
  await show.expectState("In review");
  await expect(show.panel("What stands against the plan").getByText("Open", { exact: true })).toHaveCount(1);
  await expect(show.action("Submit the plan")).toBeDisabled();
  await show.openTab("Overview");
  await expect(show.timeline.getByText("Approval void: the plan has changed")).toBeVisible();
  expect((await requests.get(id)).accountId, "nothing was erased").toBe(accountId);
});
