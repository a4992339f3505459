import { describe, expect, it, vi } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { approvals } from "../platform/approvals/approvals";
import { staff } from "../platform/staff/staff";
import { createTestPlatform, type TestPlatform } from "./testPlatform";

type Approval = components["schemas"]["Approval"];
type Staff = components["schemas"]["Staff"];
const DAY_MS = 86_400_000;

const invitation = { name: "Noor Haddad", email: "noor@studio.example", roles: ["admin"], status: "active" };

/** A second administrator, because four-eyes actions on staff need two of them. */
function withSecondAdmin(): TestPlatform {
  const world = createTestPlatform();
  const { rows } = world.platform.use(staff);
  const second = rows.require("stf_b6tn");
  rows.put({ ...second, roles: ["auditor", "admin"] });
  return world;
}

async function invite({ json }: TestPlatform, input: object = invitation): Promise<Approval> {
  return json<Approval>("mock-admin", "POST", "/staff", { body: { ...input, reason: "New colleague" } });
}

describe("an action that needs four eyes", () => {
  it("waits, and runs when another person approves", async () => {
    const world = withSecondAdmin();
    const asked = await invite(world);
    expect(asked).toMatchObject({ status: "pending", mayDecide: false, whyNot: "same_person" });
    expect(
      await world.json<Staff[]>("mock-admin", "GET", "/staff?filter=%7B%22q%22%3A%22noor%22%7D"),
    ).toEqual([]);
    const path = `/approvals/${asked.id}`;
    expect(await world.json("mock-auditor", "GET", path)).toMatchObject({ mayDecide: true });
    const done = await world.json("mock-auditor", "POST", `${path}/approve`, {
      body: { reason: "Known to me" },
    });
    expect(done).toMatchObject({
      status: "approved",
      decidedBy: { name: "Helen Brandt" },
      whyNot: "not_pending",
    });
    const [row] = await world.json<Staff[]>("mock-admin", "GET", "/staff?filter=%7B%22q%22%3A%22noor%22%7D");
    expect(row).toMatchObject({ name: "Noor Haddad", roles: ["admin"], mfa: false });
  });

  it("is refused to the person who asked", async () => {
    const world = withSecondAdmin();
    const { id } = await invite(world);
    const response = await world.ask("mock-admin", "POST", `/approvals/${id}/approve`, { body: {} });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "same_person" });
  });

  it.each(["mock-support", "mock-finance", "mock-security"])(
    "does not exist for %s, who lacks its scope",
    async (who) => {
      const world = withSecondAdmin();
      const { id } = await invite(world);
      const response = await world.ask(who, "POST", `/approvals/${id}/approve`, { body: {} });
      expect(response.status).toBe(404);
      expect((await world.ask(who, "GET", `/approvals/${id}`)).status).toBe(404);
    },
  );

  it("is decided once", async () => {
    const world = withSecondAdmin();
    const { id } = await invite(world);
    await world.ask("mock-auditor", "POST", `/approvals/${id}/reject`, { body: { reason: "Not known" } });
    const again = await world.ask("mock-auditor", "POST", `/approvals/${id}/approve`, { body: {} });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ currentState: "rejected", allowedStates: ["pending"] });
    expect(world.platform.use(staff).rows.size).toBe(6);
  });

  it("is withdrawn by its asker alone", async () => {
    const world = withSecondAdmin();
    const { id } = await invite(world);
    const withdraw = (who: string) => world.ask(who, "POST", `/approvals/${id}/withdraw`, { body: {} });
    expect((await withdraw("mock-auditor")).status).toBe(403);
    expect(await (await withdraw("mock-admin")).json()).toMatchObject({ status: "withdrawn" });
  });

  it("expires after seven days", async () => {
    const world = withSecondAdmin();
    const { id } = await invite(world);
    world.clock.advance(7 * DAY_MS);
    expect(await world.json("mock-admin", "GET", `/approvals/${id}`)).toMatchObject({ status: "expired" });
  });

  it("fails, and says why, when what was shown is no longer so", async () => {
    const world = withSecondAdmin();
    const asked = await invite(world);
    const { rows } = world.platform.use(staff);
    rows.put({ ...rows.require("stf_2m8q"), email: "Noor@studio.example" });
    const failed = await world.json<Approval>("mock-auditor", "POST", `/approvals/${asked.id}/approve`, {
      body: {},
    });
    expect(failed).toMatchObject({ status: "failed", problem: { status: 422, code: "invalid" } });
    expect(rows.size).toBe(6);
  });

  it("changes a row only if it is the row that was shown", async () => {
    const world = withSecondAdmin();
    const { rows } = world.platform.use(staff);
    const member = rows.require("stf_2m8q");
    const body = { name: member.name, email: member.email, roles: ["finance"], status: "active" };
    const propose = () =>
      world.json<Approval>("mock-admin", "PUT", `/staff/${member.id}`, { body, version: member.version });
    const first = await propose();
    const second = await propose();
    const approve = ({ id }: Approval) =>
      world.json("mock-auditor", "POST", `/approvals/${id}/approve`, { body: {} });
    expect(await approve(first)).toMatchObject({ status: "approved" });
    expect(rows.require(member.id)).toMatchObject({ roles: ["finance"], version: "2" });
    expect(await approve(second)).toMatchObject({ status: "failed", problem: { code: "stale_version" } });
  });

  it("takes effect at once: new roles are new scopes", async () => {
    const world = withSecondAdmin();
    const { rows } = world.platform.use(staff);
    const member = rows.require("stf_2m8q");
    const body = { name: member.name, email: member.email, roles: ["support"], status: "suspended" };
    const asked = await world.json<Approval>("mock-admin", "PUT", `/staff/${member.id}`, {
      body,
      version: "1",
    });
    await world.ask("mock-auditor", "POST", `/approvals/${asked.id}/approve`, { body: {} });
    expect((await world.ask("mock-support", "GET", "/me")).status).toBe(401);
  });

  it("never removes the last administrator", async () => {
    const world = createTestPlatform();
    const admin = world.platform.use(staff).rows.require("stf_e0vj");
    const body = { name: admin.name, email: admin.email, roles: ["support"], status: "active" };
    const response = await world.ask("mock-admin", "PUT", `/staff/${admin.id}`, { body, version: "1" });
    expect(response.status).toBe(409);
  });

  it("shows on the home page of who may decide, and in the list filtered so", async () => {
    const world = withSecondAdmin();
    await invite(world);
    const home = (who: string) => world.json<components["schemas"]["Home"]>(who, "GET", "/home");
    const kinds = async (who: string) => (await home(who)).items.map(({ kind }) => kind);
    expect(await kinds("mock-auditor")).toContain("approvals_waiting");
    expect(await kinds("mock-admin")).not.toContain("approvals_waiting");
    const list = (who: string) =>
      world.json<Approval[]>(who, "GET", "/approvals?filter=%7B%22mayDecide%22%3Atrue%7D");
    expect(await list("mock-auditor")).toHaveLength(1);
    expect(await list("mock-admin")).toHaveLength(0);
    expect(await list("mock-support")).toHaveLength(0);
  });
});

describe("an approval that nothing knows how to run", () => {
  it("is a mistake of the platform, not a silent success", async () => {
    const world = withSecondAdmin();
    const asked = await invite(world);
    const { rows } = world.platform.use(approvals);
    rows.put({ ...rows.require(asked.id), action: "nobody.knows" });
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const response = await world.ask("mock-auditor", "POST", `/approvals/${asked.id}/approve`, { body: {} });
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
    expect(response.status).toBe(500);
    expect(rows.require(asked.id).status).toBe("pending");
  });
});

describe("who may be given work", () => {
  it("is everyone active who holds the scope, with what is on their desk", async () => {
    const { json } = createTestPlatform();
    const names = async (resource: string) => {
      const { items } = await json<components["schemas"]["Assignees"]>(
        "mock-finance",
        "GET",
        `/assignees?resource=${resource}`,
      );
      return items;
    };
    const supporters = await names("privacy-requests");
    expect(supporters.map(({ name }) => name)).toEqual(["Ines Ferreira", "Jonas Lindqvist", "Tomás Rivera"]);
    expect((await names("reconciliation-items")).map(({ name }) => name)).toEqual([
      "Priya Raman",
      "Tomás Rivera",
    ]);
    for (const { id, open } of supporters) {
      const filter = encodeURIComponent(JSON.stringify({ assigneeId: id, open: true }));
      expect(
        await json<object[]>("mock-admin", "GET", `/privacy-requests?range=[0,999]&filter=${filter}`),
      ).toHaveLength(open);
      expect(await json("mock-admin", "GET", `/staff/${id}`)).toMatchObject({ openRequests: open });
    }
  });
});
