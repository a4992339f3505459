import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { bytesToHex } from "@noble/hashes/utils.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { CopiedAsset } from "../platform/copies/copySources";
import { letters } from "../platform/letters/letters";
import { openZip } from "./openZip";
import { createTestPlatform, type TestPlatform } from "./testPlatform";
import { findRequest, hour, ines, jonas, postRequest, readRequest, recordRequest } from "./testRequests";

type Schemas = components["schemas"];
type Request = Schemas["PrivacyRequest"];
type Changes = Schemas["PrivacyRequestChanges"];

const work = (world: TestPlatform) => {
  for (let tick = 0; tick < 200; tick += 1) world.clock.advance(250);
};

const digestOf = (bytes: Uint8Array | undefined) => bytes && bytesToHex(sha256(bytes));

/** Opens the file as the person does: every file that it lists is there, as long as it says, with its checksum, and no other. */
function checkCopy(files: ReadonlyMap<string, Uint8Array>, copy: Schemas["SubjectCopy"]): void {
  const linesOf = (path: string) =>
    new TextDecoder()
      .decode(files.get(path))
      .split("\n")
      .filter((line) => line !== "");
  const assets = copy.files
    .filter((file) => file.assets > 0)
    .flatMap(({ path }) => linesOf(path).map((line) => JSON.parse(line) as CopiedAsset));
  const listed = [...copy.files, ...assets];
  expect(listed.map(({ path }) => [path, files.get(path)?.length, digestOf(files.get(path))])).toEqual(
    listed.map(({ path, sizeBytes, sha256: digest }) => [path, sizeBytes, digest]),
  );
  expect(new Set(files.keys())).toEqual(new Set(["manifest.json", ...listed.map(({ path }) => path)]));
  expect(assets.length).toBe(copy.assets);
  for (const { path, rows, assets: count } of copy.files)
    expect([path, linesOf(path).length]).toEqual([path, rows + count]);
  const inside = JSON.parse(new TextDecoder().decode(files.get("manifest.json"))) as Schemas["SubjectCopy"];
  expect(inside.files).toEqual(copy.files);
}

describe("a copy", () => {
  const made = async (world: TestPlatform) => {
    const { id, accountId } = await recordRequest(world, { type: "access" });
    await postRequest(world, `${id}/ask-identity`, { method: "email_loop" });
    await postRequest(world, `${id}/verify-identity`, { method: "email_loop", result: "verified" });
    await postRequest(world, `${id}/execute`);
    expect((await world.ask(ines, "GET", `/privacy-requests/${id}/copy`)).status).toBe(404);
    work(world);
    return { id, accountId };
  };
  const release = (world: TestPlatform, requestId: string) =>
    world.ask(ines, "POST", "/letters", { body: { requestId, templateId: "release_en", parts: {} } });
  const linkOf = (world: TestPlatform, requestId: string) => {
    const [letter] = world.platform.use(letters).ofRequest(requestId);
    return /\/subject-copies\/\S+/.exec(letter?.text ?? "")?.[0] ?? "";
  };

  it("holds every row and every asset, counted and hashed, and reaches the person by a link that ends", async () => {
    const world = createTestPlatform();
    const { id, accountId } = await made(world);
    const copy = await world.json<Schemas["SubjectCopy"]>(ines, "GET", `/privacy-requests/${id}/copy`);
    const account = await world.json<Schemas["Account"]>(ines, "GET", `/accounts/${accountId ?? ""}`);
    const rowsOf = (resource: string) => copy.files.find((file) => file.resource === resource)?.rows;
    expect(rowsOf("ledger-entries")).toBe(account.counts.ledgerEntries);
    expect(rowsOf("request-logs")).toBe(account.counts.requestLogs);
    expect(rowsOf("access-keys")).toBe(account.counts.accessKeys);
    expect(copy.assets).toBe((account.content ?? []).reduce((sum, { count }) => sum + count, 0));
    expect(copy.rows).toBe(copy.files.reduce((sum, { rows }) => sum + rows, 0));

    const sent = (await (await release(world, id)).json()) as Schemas["Letter"];
    expect(sent.body).toContain("https://•••");
    expect(sent.body).not.toContain("signature");
    const { copy: shown } = await readRequest(world, id);
    expect(shown?.linkExpiresAt).toBe(world.clock.iso().replace("2026-11-21", "2026-12-05"));
    const file = await world.ask(undefined, "GET", linkOf(world, id));
    const zip = new Uint8Array(await file.arrayBuffer());
    expect(bytesToHex(sha256(zip))).toBe(copy.sha256);
    checkCopy(openZip(zip), copy);
    const forged = linkOf(world, id)
      .replace(/signature=./, "signature=0")
      .replace(/expires=\d/, "expires=9");
    expect((await world.ask(undefined, "GET", forged)).status).toBe(404);
    world.clock.advance(14 * 24 * hour - 1);
    expect((await world.ask(undefined, "GET", linkOf(world, id))).status).toBe(200);
    world.clock.advance(1);
    expect((await world.ask(undefined, "GET", linkOf(world, id))).status).toBe(404);
    world.clock.advance(24 * hour);
    expect((await world.ask(undefined, "GET", linkOf(world, id))).status).toBe(404);
    expect((await world.ask(ines, "GET", `/privacy-requests/${id}/copy`)).status).toBe(404);
    expect((await readRequest(world, id)).copy?.deletedAt).toBeDefined();
  });

  it("is made before the deletion that the same message asks for", async () => {
    const world = createTestPlatform();
    const first = await recordRequest(world, { type: "access" });
    const links = [{ id: first.id, relation: "runs_before" as const }];
    const second = await recordRequest(world, {
      type: "rectification",
      links,
      corrections: [{ field: "name", after: "A B" }],
    });
    expect((await readRequest(world, first.id)).links).toEqual([{ id: second.id, relation: "runs_after" }]);
    await postRequest(world, `${second.id}/ask-identity`, { method: "email_loop" });
    await postRequest(world, `${second.id}/verify-identity`, { method: "email_loop", result: "verified" });
    const early = (await (await postRequest(world, `${second.id}/execute`)).json()) as Schemas["Problem"];
    expect([early.code, early.blocking]).toEqual(["earlier_request_open", [first.id]]);
    const circular = await world.ask(ines, "PUT", `/privacy-requests/${first.id}`, {
      body: { links: [{ id: second.id, relation: "runs_before" }] },
      version: (await readRequest(world, first.id)).version,
    });
    expect(((await circular.json()) as Schemas["Problem"]).errors?.[0]?.code).toBe("circular");
    await postRequest(world, `${first.id}/withdraw`, { reason: "No longer wanted" });
    expect((await postRequest(world, `${second.id}/execute`)).status).toBe(200);
  });
});

describe("two people", () => {
  it("the second is told what the first has changed, by request, task or letter", async () => {
    const world = createTestPlatform();
    const changes = (since?: string) =>
      world.json<Changes>(
        jonas,
        "GET",
        `/privacy-requests/changes${since === undefined ? "" : `?since=${since}`}`,
      );
    const { id } = await findRequest(world, { state: "received" });
    const start = await changes();
    expect(start).toMatchObject({ at: "2026-11-21T09:30:00.000Z", changed: [], complete: true });
    await postRequest(world, `${id}/notes`, { text: "Called." });
    await world.ask(ines, "POST", "/letters", {
      body: { requestId: id, templateId: "acknowledgement_en", parts: {} },
    });
    const next = await changes(start.cursor);
    expect(next.changed).toEqual([{ id, version: (await readRequest(world, id)).version }]);
    expect((await changes(next.cursor)).changed).toEqual([]);
    expect((await changes("999999999")).complete).toBe(false);
    expect((await world.ask("mock-finance", "GET", "/privacy-requests/changes")).status).toBe(403);
  });

  it("cannot act on what is not there any more: 412 with the row as it is now", async () => {
    const world = createTestPlatform();
    const { id, version } = await recordRequest(world);
    await postRequest(world, `${id}/notes`, { text: "Called." });
    const body = { reason: "Asked to" };
    const stale = await world.ask(jonas, "POST", `/privacy-requests/${id}/withdraw`, { body, version });
    expect(stale.status).toBe(412);
    const { current } = (await stale.json()) as { current?: Request };
    expect((await readRequest(world, id)).state).toBe("received");
    const again = await world.ask(jonas, "POST", `/privacy-requests/${id}/withdraw`, {
      body,
      version: current?.version ?? "",
    });
    expect(again.status).toBe(200);
  });
});

describe("one step", () => {
  it.each<[Schemas["RequestType"], "gateway" | "imagegen"]>([
    ["marketing_opt_out", "gateway"],
    ["marketing_opt_out", "imagegen"],
    ["consent_withdrawal", "imagegen"],
  ])("grants %s on %s as soon as it is recorded, with its proof", async (type, profile) => {
    const world = createTestPlatform({ profile });
    const consentPurposes =
      type === "consent_withdrawal" ? { consentPurposes: ["marketing_email" as const] } : {};
    const { id } = await recordRequest(world, { type, ...consentPurposes });
    const done = (await (await postRequest(world, `${id}/execute`)).json()) as Request;
    expect([done.state, done.answerLetters]).toEqual(["fulfilled", undefined]);
    expect(done.suppression?.listEntry).toMatch(/^[0-9a-f]{64}$/);
    expect((await postRequest(world, `${id}/close`)).status).toBe(200);
  });

  it("does not skip the review of anything else", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world, { type: "restriction" });
    expect((await postRequest(world, `${id}/execute`)).status).toBe(409);
  });
});
