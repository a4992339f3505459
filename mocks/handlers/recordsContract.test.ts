import { describe, expect, it } from "vitest";
import { profiles, type ProfileId } from "../profiles/profiles";
import { createTestPlatform } from "./testPlatform";

// Every exchange of a test platform is held against the contract; here the contract sees all rows of all platforms.
const lists = [
  "accounts",
  "access-keys",
  "communications",
  "orders",
  "processors",
  "privacy-requests",
  "recipient-tasks",
];
const platformIds = Object.keys(profiles) as ProfileId[];

describe.each(platformIds)("every record of %s", (profile) => {
  const { ask, json } = createTestPlatform({ profile });

  it.each(lists)("in %s has the contract's shape, in the list and by itself", async (resource) => {
    const read = async () => {
      const response = await ask("mock-admin", "GET", `/${resource}?range=[0,999]`);
      expect(response.status).toBe(200);
      const rows = (await response.json()) as { id: string }[];
      expect(String(rows.length)).toBe(response.headers.get("content-range")?.split("/")[1]);
      return rows;
    };
    const ids = (await read()).slice(0, 40).map(({ id }) => id);
    const records: unknown[] = [];
    for (const id of ids) records.push(await json("mock-admin", "GET", `/${resource}/${id}`));
    // Read again: a generated request has its copy made when it is first opened.
    const rows = await read();
    expect(records).toEqual(ids.map((id) => rows.find((row) => row.id === id)));
  });

  it("says on the home page how many rows each of its filters selects", async () => {
    const home = await json<{ items: { resource: string; filter: object; count: number }[] }>(
      "mock-admin",
      "GET",
      "/home",
    );
    expect(home.items.length).toBeGreaterThan(3);
    for (const { resource, filter, count } of home.items.filter((item) => lists.includes(item.resource))) {
      const asked = `/${resource}?range=[0,0]&filter=${encodeURIComponent(JSON.stringify(filter))}`;
      const response = await ask("mock-admin", "GET", asked);
      expect(response.headers.get("content-range")?.split("/")[1], asked).toBe(String(count));
    }
  });
});
