import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { pico } from "../../src/domain/money";
import { accounts } from "../platform/accounts/accounts";
import { accountTallies } from "../platform/accounts/accountTallies";
import { orders } from "../platform/orders/orders";
import type { ProfileId } from "../profiles/profiles";
import { createTestPlatform, type TestPlatform } from "./testPlatform";
import { findAccount, hour, ines, jonas, postRequest, readRequest, recordRequest } from "./testRequests";

type Schemas = components["schemas"];
type Conflict = Schemas["PlanConflict"];
type Kind = Conflict["kind"];
type Plan = Schemas["ErasurePlan"];
type Problem = Schemas["Problem"];

const unit = 1_000_000_000_000n;

/** Books something between an account and one of the platform's books. */
function book(
  { platform, clock }: TestPlatform,
  accountId: string,
  type: "adjustment" | "reserve",
  units: bigint,
): void {
  const { place } = platform.use(accounts).rows.require(accountId);
  const at = clock.now();
  platform.use(accountTallies).activity.ledger.post({
    type,
    occurredAt: at,
    bookedAt: at,
    postings: [
      { account: place, book: "customer", amount: pico(units) },
      { book: type === "reserve" ? "reserved" : "adjustments", amount: pico(-units) },
    ],
  });
}

function subscribe({ platform }: TestPlatform, accountId: string, status: "active" | "past_due"): void {
  const { rows } = platform.use(accounts);
  rows.put({
    ...rows.require(accountId),
    subscription: {
      plan: "Pro",
      status,
      price: { amount: "20", currency: "USD" },
      interval: "month",
      startedAt: "2026-01-01T00:00:00.000Z",
    },
  });
}

function dispute({ platform }: TestPlatform, accountId: string, status: "disputed" | "settled"): void {
  const { rows } = platform.use(orders);
  const order = rows.select({ accountId })[0] ?? rows.select({})[0];
  if (order === undefined) throw new Error("No order");
  rows.put({ ...order, accountId, status });
}

interface Case {
  readonly kind: Kind;
  readonly profile: ProfileId;
  /** Brings it about, before the request is recorded or after. */
  readonly arrange: (world: TestPlatform, accountId: string, requestId: string) => Promise<void> | void;
  readonly remedies: Conflict["remedies"];
  /** Lets it end by itself, where waiting is a remedy. */
  readonly end?: (world: TestPlatform, accountId: string) => Promise<void> | void;
}

const keep = "keep_with_ground";
const decisions = ["refund_balance", "waive_balance", "cancel_job", "cancel_subscription", keep] as const;
/** What can come up while a plan waits for its second person: the others stand there from the beginning. */
const comesLate: ReadonlySet<Kind> = new Set([
  "unpaid_balance",
  "unpaid_invoice",
  "open_dispute",
  "legal_hold",
  "running_job",
]);
const cases: readonly Case[] = [
  {
    kind: "unspent_balance",
    profile: "studio",
    arrange: (world, id) => book(world, id, "adjustment", 500n * unit),
    remedies: ["refund_balance", "waive_balance", keep],
  },
  {
    kind: "unpaid_balance",
    profile: "gateway",
    arrange: (world, id) => book(world, id, "adjustment", -100_000n * unit),
    remedies: ["waive_balance", "wait", keep],
    end: (world, id) => book(world, id, "adjustment", 200_000n * unit),
  },
  {
    kind: "unpaid_invoice",
    profile: "imagegen",
    arrange: (world, id) => subscribe(world, id, "past_due"),
    remedies: ["wait", keep],
    end: (world, id) => subscribe(world, id, "active"),
  },
  {
    kind: "active_subscription",
    profile: "imagegen",
    arrange: (world, id) => subscribe(world, id, "active"),
    remedies: ["cancel_subscription"],
  },
  {
    kind: "open_dispute",
    profile: "apimodels",
    arrange: (world, id) => dispute(world, id, "disputed"),
    remedies: ["wait", keep],
    end: (world, id) => dispute(world, id, "settled"),
  },
  {
    kind: "legal_hold",
    profile: "studio",
    arrange: async (world, accountId) => {
      const held = await recordRequest(world, { type: "access", accountId });
      await postRequest(world, `${held.id}/hold`, { pause: "legal_hold", reason: "Order of a court" });
    },
    remedies: ["wait", keep],
    end: async (world, accountId) => {
      const filter = encodeURIComponent(JSON.stringify({ accountId, state: "on_hold" }));
      const held = await world.json<Schemas["PrivacyRequest"][]>(
        ines,
        "GET",
        `/privacy-requests?filter=${filter}`,
      );
      for (const { id } of held) await postRequest(world, `${id}/resume`);
    },
  },
  {
    kind: "running_job",
    profile: "studio",
    arrange: (world, id) => book(world, id, "reserve", -3n * unit),
    remedies: ["wait", "cancel_job"],
  },
  {
    kind: "earlier_request_open",
    profile: "studio",
    arrange: async (world, accountId, requestId) => {
      const copy = await recordRequest(world, { type: "access", accountId });
      const { version } = await readRequest(world, requestId);
      const body = { links: [{ id: copy.id, relation: "runs_before" }] };
      await world.ask(ines, "PUT", `/privacy-requests/${requestId}`, { body, version });
    },
    remedies: ["wait"],
    end: async (world, accountId) => {
      const filter = encodeURIComponent(JSON.stringify({ accountId, type: "access", state: "received" }));
      const open = await world.json<Schemas["PrivacyRequest"][]>(
        ines,
        "GET",
        `/privacy-requests?filter=${filter}`,
      );
      for (const { id } of open) await postRequest(world, `${id}/withdraw`, { reason: "No longer wanted" });
    },
  },
];

const planOf = (world: TestPlatform, id: string) =>
  world.json<Plan>(ines, "GET", `/privacy-requests/${id}/plan`);

async function settle(world: TestPlatform, id: string, conflict: Conflict, body: object): Promise<Response> {
  return postRequest(world, `${id}/plan/conflicts/${conflict.id}/settle`, { reason: "Agreed", ...body });
}

const byGround = (remedy: Conflict["remedies"][number]) =>
  remedy === keep ? { remedy, ground: "legal_claims", groundNote: "The claim of 3 November" } : { remedy };

/** A deletion in review that this one thing stands against, and nothing else that is open. */
async function inReview(world: TestPlatform, { kind, arrange }: Case) {
  const { id: accountId } = await findAccount(world);
  const { id } = await recordRequest(world, { accountId });
  await postRequest(world, `${id}/ask-identity`, { method: "email_loop" });
  await postRequest(world, `${id}/verify-identity`, { method: "email_loop", result: "verified" });
  await arrange(world, accountId, id);
  const { conflicts } = await planOf(world, id);
  for (const other of conflicts.filter((each) => each.kind !== kind)) {
    const remedy = other.remedies.find((each) => each !== "wait") ?? "wait";
    expect((await settle(world, id, other, byGround(remedy))).status).toBe(200);
  }
  return { id, accountId };
}

async function submit(world: TestPlatform, id: string): Promise<Response> {
  const { hash } = await planOf(world, id);
  return postRequest(world, `${id}/submit-for-approval`, { planHash: hash });
}

const openOf = async (world: TestPlatform, id: string, kind: Kind) =>
  (await planOf(world, id)).conflicts.filter((each) => each.kind === kind && each.state === "open");

describe.each(cases)("$kind", (told) => {
  const { kind, profile, remedies } = told;

  it("stands in the plan with what can be done and no more, and nobody can submit against it", async () => {
    const world = createTestPlatform({ profile });
    const { id } = await inReview(world, told);
    const open = await openOf(world, id, kind);
    expect(open.map((each) => each.remedies)).toEqual([remedies]);
    const refused = await submit(world, id);
    const problem = (await refused.json()) as Problem;
    expect([refused.status, problem.code, problem.blocking]).toEqual([
      409,
      "conflicts_open",
      open.map((each) => each.id),
    ]);
    const [conflict] = open;
    if (conflict === undefined) throw new Error(`No ${kind}`);
    for (const remedy of decisions.filter((each) => !remedies.includes(each))) {
      const unfit = await settle(world, id, conflict, byGround(remedy));
      const { errors } = (await unfit.json()) as Problem;
      expect([remedy, unfit.status, errors?.[0]?.code]).toEqual([remedy, 422, "does_not_fit"]);
    }
  });

  it.each(remedies.filter((each) => each !== "wait"))("is settled: %s", async (remedy) => {
    const world = createTestPlatform({ profile });
    const { id } = await inReview(world, told);
    const [conflict] = await openOf(world, id, kind);
    if (conflict === undefined) throw new Error(`No ${kind}`);
    if (remedy === keep) {
      const bare = await settle(world, id, conflict, { remedy });
      expect([bare.status, ((await bare.json()) as Problem).errors?.[0]?.pointer]).toEqual([422, "/ground"]);
      const invented = { remedy, ground: "because", groundNote: "We want to" };
      expect((await settle(world, id, conflict, invented)).status).toBe(422);
    }
    expect((await settle(world, id, conflict, byGround(remedy))).status).toBe(200);
    expect((await planOf(world, id)).conflicts.find((each) => each.id === conflict.id)).toMatchObject(
      remedy === keep
        ? { state: "kept", ground: "legal_claims", groundNote: "The claim of 3 November" }
        : { state: "settled", remedy },
    );
    expect((await submit(world, id)).status).toBe(200);
  });
});

describe.each(cases.filter(({ end }) => end !== undefined))("$kind", (told) => {
  it("is gone once it has ended", async () => {
    const world = createTestPlatform({ profile: told.profile });
    const { id, accountId } = await inReview(world, told);
    expect((await submit(world, id)).status).toBe(409);
    await told.end?.(world, accountId);
    expect(await openOf(world, id, told.kind)).toEqual([]);
  });
});

describe.each(cases.filter(({ kind }) => comesLate.has(kind)))("$kind", (told) => {
  const { kind, profile } = told;

  it("comes up after the submission: the second person cannot approve", async () => {
    const world = createTestPlatform({ profile });
    const { id, accountId } = await inReview(world, { ...told, arrange: () => undefined });
    expect(await openOf(world, id, kind)).toEqual([]);
    expect((await submit(world, id)).status).toBe(200);
    await told.arrange(world, accountId, id);
    const { hash } = await planOf(world, id);
    const approved = await postRequest(world, `${id}/approve`, { planHash: hash }, jonas);
    expect([approved.status, ((await approved.json()) as Problem).code]).toEqual([409, "conflicts_open"]);
    expect((await readRequest(world, id)).state).toBe("awaiting_approval");
  });
});

it("a debt that is waived is booked out when the erasure begins, and the books stay whole", async () => {
  const world = createTestPlatform({ profile: "gateway" });
  const debt = cases.find(({ kind }) => kind === "unpaid_balance");
  if (debt === undefined) throw new Error("No such case");
  const { id, accountId } = await inReview(world, debt);
  const [conflict] = await openOf(world, id, "unpaid_balance");
  if (conflict === undefined) throw new Error("No debt");
  await settle(world, id, conflict, { remedy: "waive_balance" });
  const { hash } = await planOf(world, id);
  await postRequest(world, `${id}/submit-for-approval`, { planHash: hash });
  const balance = async () => {
    const wallet = await world.json<Schemas["Wallet"]>(
      "mock-finance",
      "GET",
      `/accounts/${accountId}/wallet`,
    );
    return wallet.balance.amount;
  };
  expect(await balance()).toMatch(/^-/);
  await postRequest(world, `${id}/approve`, { planHash: hash }, jonas);
  world.clock.advance(72 * hour);
  expect(await balance()).toBe("0");
});
