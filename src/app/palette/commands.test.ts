import { describe, expect, it, vi } from "vitest";
import { navigation } from "../navigation";
import { commandsFor, matches } from "./commands";
import type { SearchResult } from "../../providers/dataProvider/useFound";

const account: SearchResult = { resource: "accounts", id: "acc_1/2", label: "A••• L•••", matched: "id" };
const order: SearchResult = { resource: "orders", id: "ord_1", label: "Order", matched: "id" };

const commands = (text: string, go = vi.fn()) =>
  commandsFor({
    text,
    navigation,
    found: [account, order],
    resources: new Set(["accounts"]),
    actions: [{ id: "out", section: "actions", label: "Sign out", icon: "sign-out", run: () => {} }],
    translate: (key) => key,
    go,
  });

describe("commandsFor", () => {
  it("puts what was found behind the pages, and leaves out rows that the console has no page for", () => {
    const labels = commands("").map(({ label }) => label);
    expect(labels.at(-1)).toBe("A••• L•••");
    expect(labels).not.toContain("Order");
  });

  it("puts a row first when no page is meant", () => {
    expect(commands("acc_1/2")[0]?.label).toBe("A••• L•••");
  });

  it("opens the page of a row, whatever is in its id", () => {
    const go = vi.fn();
    commands("acc_1/2", go)[0]?.run();
    expect(go).toHaveBeenCalledWith("/accounts/acc_1%2F2/show");
  });

  it("narrows places and actions by the text", () => {
    expect(commands("sign").map(({ id }) => id)).toEqual(["out", "accounts-acc_1/2"]);
  });
});

describe("matches", () => {
  it.each([
    ["Access keys", "keys acc", true],
    ["Access keys", "KEYS", true],
    ["Zürich", "zurich", false],
    ["Access keys", "accounts", false],
    ["Access keys", "", true],
  ])("%s by %o: %s", (label, text, expected) => {
    expect(matches(label, text)).toBe(expected);
  });
});
