import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { components } from "../openapi/platform.gen";
import { processorLinks } from "../mocks/platform/privacy-requests/processorLinks";
import { expect, test } from "./fixtures";
import { RequestPage, requestPath, Requests } from "./pages/RequestPages";
import type { World } from "./world";

type Certificate = components["schemas"]["DeletionCertificate"];

const MINUTE = 60_000;

/** Lets what runs by itself run. */
function work(world: World, minutes: number): void {
  for (let minute = 0; minute < minutes; minute += 1) world.clock.advance(MINUTE);
}

/** RFC 8785 for what a certificate holds: names in order, plain texts, whole numbers. Written anew, to believe nobody. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}

const nodeOf = (left: Buffer, right: Buffer) =>
  createHash("sha256")
    .update(Buffer.concat([Buffer.of(1), left, right]))
    .digest();

/** RFC 9162, section 2.1.3.2: the root that a leaf and its proof lead to, if they are of one shape. */
function rootFrom(leaf: Buffer, index: bigint, size: bigint, proof: readonly Buffer[]): Buffer | undefined {
  let [place, last, root] = [index, size - 1n, leaf];
  for (const hash of proof) {
    if (last === 0n) return undefined;
    if (place % 2n === 1n || place === last) {
      root = nodeOf(hash, root);
      while (place % 2n === 0n && place !== 0n) [place, last] = [place / 2n, last / 2n];
    } else {
      root = nodeOf(root, hash);
    }
    [place, last] = [place / 2n, last / 2n];
  }
  return last === 0n ? root : undefined;
}

/** Every claim of a certificate, by nothing but itself. */
function checkCertificate(certificate: Certificate): void {
  const { sha256, ...rest } = certificate;
  expect(createHash("sha256").update(canonical(rest)).digest("hex")).toBe(sha256);
  const [, size = "", root = ""] = certificate.checkpoint.split("\n");
  expect(certificate.events.length).toBeGreaterThan(0);
  for (const { index, leafHash, proof } of certificate.events) {
    const hashes = proof.map((hash) => Buffer.from(hash, "base64"));
    const led = rootFrom(Buffer.from(leafHash, "base64"), BigInt(index), BigInt(size), hashes);
    expect(led?.toString("base64"), `event ${index}`).toBe(root);
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
  const request = await requests.recordSubmitted("minor");
  const { steps } = await requests.plan(request.id);
  const processor = steps.flatMap(({ processors }) => processors)[0] ?? "";
  const links = world.platform.use(processorLinks);
  links.setReachable(processor, false);
  await requests.approve(request.id);
  work(world, 5);
  await pass(0);
  await open("mock-support", requestPath(request.id, "plan"));
  const show = new RequestPage(page);
  await show.expectState("Stopped by error");
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
  await requests.tellRecipients(request.id);
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
  checkCertificate(body as Certificate);
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
  checkCertificate(JSON.parse(file) as Certificate);
  expect(file).not.toContain(request.accountId ?? "no account");
  expect(file).not.toMatch(/@[\w-]+\.example/);
});
