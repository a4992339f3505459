import type { TroubleKind } from "../mocks/platform/transparency/auditTrouble";
import { expect, test } from "./fixtures";
import { AuditLogPage, logOf, signInToSignedLog } from "./pages/AuditPages";

test.use({ platform: "gateway" });

interface Case {
  kind: TroubleKind;
  /** The state that the banner tells. */
  state: RegExp;
  /** What is named as failed. */
  names: RegExp;
}

const SEEN_BEFORE: readonly Case[] = [
  {
    kind: "fork",
    state: /^fork$/,
    names: /Failed check: (the head that this browser saw|that the log only grew)/,
  },
  { kind: "roll_back", state: /^rollback$/, names: /Failed check: the head that this browser saw/ },
  { kind: "prune_early", state: /^pruned_too_early$/, names: /Failed check: the promised retention/ },
  {
    kind: "wrong_key",
    state: /^(proof_mismatch|not_checkable)$/,
    names: /Failed check: the log's signature/,
  },
  {
    kind: "witness_missing",
    state: /^(proof_mismatch|not_checkable|overdue)$/,
    names: /Failed check: the witness/,
  },
  {
    kind: "replay_checkpoint",
    state: /^(rollback|overdue)$/,
    names: /Failed check: the (head that this|age)/,
  },
  {
    kind: "stale_tile",
    state: /^proof_mismatch$/,
    names: /Failed check: (the log's stored hashes|that the event is in)/,
  },
];

test.describe("a log that this browser has seen healthy", () => {
  for (const { kind, state, names } of SEEN_BEFORE) {
    test(`[gateway-5.2] ${kind} is found, and named in the banner`, async ({ page, open, world, pass }) => {
      await open("mock-security", "/audit-events");
      const log = new AuditLogPage(page);
      await log.ready();
      await expect(log.banner).toHaveAttribute("data-log-state", /^(verified|pending)$/);
      await pass(120_000);
      logOf(world).misbehave(kind);
      await page.reload();
      await expect(log.banner).toHaveAttribute("data-log-state", state, { timeout: 20_000 });
      // What is proven wrong alarms by itself; what is only unproven or late is calm, and explained on demand.
      const isWrong = /^(fork|rollback|proof_mismatch|pruned_too_early)$/.test((await log.state()) ?? "");
      await expect(log.banner).toHaveAttribute("role", isWrong ? "alert" : "status");
      if (!isWrong) {
        await log.banner.getByRole("button", { name: "What does this mean?" }).click();
      }
      await expect(log.banner).toContainText("What to do:");
      await expect(log.banner).toContainText(names);
    });
  }
});

test("[gateway-5.2] one flipped byte turns row and banner red, names the check, and hides the content", async ({
  page,
  open,
  world,
  pass,
}) => {
  await signInToSignedLog(open, pass);
  const face = logOf(world);
  const index = face.trail.provenSize - 5;
  face.misbehave("flip_leaf_byte", { index });
  const log = await AuditLogPage.open(page);
  const row = log.row(index);
  await expect(log.proof(row)).toHaveAttribute("data-proof", "content_mismatch");
  await expect(row).toContainText("Not shown: the fingerprint of the event's bytes failed");
  await expect(log.banner).toHaveAttribute("data-log-state", "content_mismatch");
  await expect(log.banner).toContainText("Failed check: the fingerprint of the event's bytes");
  const { actor } = JSON.parse(face.trail.leaf(index)) as { actor: { name: string } };
  await expect(row).not.toContainText(actor.name);
  await expect(log.proof(log.row(index - 1))).toHaveAttribute("data-proof", "verified");
  await page.goto(`/audit-events/${index}/show`);
  await expect(page.getByRole("alert").filter({ hasText: "Altered" }).first()).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`No. ${index}`);
  face.behave();
  await page.goto("/audit-events");
  await log.ready();
  await expect(log.banner).toHaveAttribute("data-log-state", /^(verified|pending)$/);
});

test.describe("no way to change the log", () => {
  for (const path of ["/audit-events/create", "/audit-events/12", "/audit-events/12/edit"]) {
    test(`${path} offers nothing`, async ({ page, open }) => {
      await open("mock-admin", path);
      await expect(page.getByText("The audit log can't be changed")).toBeVisible();
      await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
    });
  }

  test("not by the keyboard, not in the palette, not on its pages", async ({ page, open, world }) => {
    await open("mock-admin", "/audit-events");
    const log = new AuditLogPage(page);
    await log.ready();
    await log.rows.first().locator("a").focus();
    for (const key of ["Delete", "Backspace", "x", "e", "Control+a"]) await page.keyboard.press(key);
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(log.grid.getByRole("checkbox")).toHaveCount(0);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /command palette|search/i }).fill("audit");
    await expect(page.getByRole("option", { name: /create|edit|delete|remove/i })).toHaveCount(0);
    expect(
      world.exchanges.filter(({ method, target }) => target.includes("/audit") && !["GET"].includes(method)),
    ).toEqual([]);
  });

  for (const [method, path] of [
    ["POST", "/audit-events"],
    ["PUT", "/audit-events/12"],
    ["DELETE", "/audit-events/12"],
  ] as const) {
    test(`${method} ${path} is refused, and the attempt is in the log`, async ({
      page,
      open,
      world,
      pass,
    }) => {
      const { status } = await world.ask("mock-admin", method, path, {});
      expect(status).toBe(405);
      await signInToSignedLog(open, pass);
      const log = await AuditLogPage.open(page, "/audit-events?q=action%3Aaudit_event.tamper_attempt");
      await expect(log.rows.first()).toContainText(/tried to change .* and was refused/);
    });
  }
});
