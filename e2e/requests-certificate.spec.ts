import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { components } from "../openapi/platform.gen";
import { processorLinks } from "../mocks/platform/privacy-requests/processorLinks";
import {
  canonicalize,
  decodeBase64,
  openNote,
  parseCheckpoint,
  verifyInclusion,
} from "../src/domain/transparency-log";
import { mockConfig } from "../mocks/config";
import { expect, test } from "./fixtures";
import { RequestPage, requestPath, Requests } from "./pages/RequestPages";
import type { World } from "./world";

type Certificate = components["schemas"]["DeletionCertificate"];

const MINUTE = 60_000;

/** Lets what runs by itself run. */
function work(world: World, minutes: number): void {
  for (let minute = 0; minute < minutes; minute += 1) world.clock.advance(MINUTE);
}

async function tellRecipients(world: World, requestId: string): Promise<void> {
  const filter = encodeURIComponent(JSON.stringify({ requestId }));
  const { body } = await world.ask("mock-support", "GET", `/recipient-tasks?range=[0,99]&filter=${filter}`);
  for (const { id } of body as { id: string }[])
    for (const verb of ["notify", "acknowledge"])
      expect((await world.ask("mock-support", "POST", `/recipient-tasks/${id}/${verb}`, {})).status).toBe(
        200,
      );
}

function bytesOf(text: string): Uint8Array {
  const bytes = decodeBase64(text);
  if (!bytes) throw new Error(`This is no base64: ${text}.`);
  return bytes;
}

/** Every claim of a certificate, by nothing but itself and the keys that the console has pinned. */
function checkCertificate(world: World, certificate: Certificate): void {
  const { sha256, ...rest } = certificate;
  expect(createHash("sha256").update(canonicalize(rest)).digest("hex")).toBe(sha256);
  const { auditLog } = mockConfig(world.platform);
  const { text, verifiedBy } = openNote(certificate.checkpoint, [...(auditLog?.verifierKeys ?? [])]);
  expect(verifiedBy.length).toBeGreaterThan(0);
  const { size, root } = parseCheckpoint(text);
  expect(certificate.events.length).toBeGreaterThan(0);
  for (const { index, leafHash, proof } of certificate.events) {
    const held = verifyInclusion({
      leafHash: bytesOf(leafHash),
      index: BigInt(index),
      size,
      proof: proof.map((hash) => bytesOf(hash)),
      root,
    });
    expect(held, `event ${index}`).toBe(true);
  }
}

test("an erasure that a processor did not answer is stopped, told, retried where it stopped, and certified without a name", async ({
  page,
  open,
  world,
  pass,
  accessibilityProblems,
}) => {
  const requests = new Requests(world);
  const request = await requests.record("minor");
  await requests.toApproval(request);
  const { steps } = await requests.plan(request.id);
  const processor = steps.flatMap(({ processors }) => processors)[0] ?? "";
  const links = world.platform.use(processorLinks);
  links.setReachable(processor, false);
  await requests.approve(request.id);
  work(world, 5);
  await pass(0);
  await open("mock-support", requestPath(request.id, "plan"));
  const show = new RequestPage(page);
  await show.expectState("Stopped on an error");
  await expect(show.main.getByRole("alert").first()).toContainText("did not answer");
  const execution = show.panel("Execution");
  await expect(execution.getByRole("listitem").filter({ hasText: "Failed" })).toHaveCount(1);
  // What cannot be done is not called done, and nothing after it either.
  expect((await requests.get(request.id)).hasCertificate).toBe(false);

  links.setReachable(processor, true);
  await show.action("Retry what failed").click();
  await show.dialog.finish("Retry");
  await expect.poll(async () => (await requests.get(request.id)).state).toBe("executing");
  work(world, 10);
  await pass(0);
  expect((await requests.get(request.id)).state).toBe("fulfilled");
  // Its account is gone: what is left of it is a pseudonym, which names no account to ask for.
  await page.goto(requestPath(request.id));
  await show.expectState("Fulfilled");
  await tellRecipients(world, request.id);
  await requests.act(request.id, "close", { letter: { templateId: "fulfilment_en", parts: {} } });
  // A head of the log that holds the last of its events.
  work(world, 2);
  await pass(0);
  await page.goto(requestPath(request.id));
  await show.main.getByRole("link", { name: "Certificate" }).click();
  await expect(show.heading).toHaveText("Certificate of deletion");
  const { status, body } = await world.ask(
    "mock-support",
    "GET",
    `/privacy-requests/${request.id}/certificate`,
  );
  expect(status).toBe(200);
  checkCertificate(world, body as Certificate);
  for (const { leafHash } of (body as Certificate).events)
    await expect(show.main.getByText(leafHash)).toBeVisible();
  for (const { categoryId, label } of steps.filter(({ action }) => action !== "keep"))
    await expect(show.main.getByRole("rowheader", { name: label }), categoryId).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);

  const loading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as JSON" }).click();
  const download = await loading;
  expect(download.suggestedFilename()).toBe(`certificate-${request.id}.json`);
  const file = await readFile(await download.path(), "utf8");
  checkCertificate(world, JSON.parse(file) as Certificate);
  expect(file).not.toContain(request.accountId ?? "no account");
  expect(file).not.toMatch(/@[\w-]+\.example/);
});
