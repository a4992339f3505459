import { describe, expect, it } from "vitest";
import { auditRow } from "./auditRow";

const event = {
  schema: "audit-event/1",
  occurredAt: "2026-11-21T09:30:00.000Z",
  action: "account.reveal",
  outcome: { result: "denied", code: "missing_scope", reason: "You lack pii:reveal." },
  actor: { type: "user", id: "stf_1", name: "Ines Ferreira" },
  justification: { comment: "Ticket 4711" },
};
const item = (leaf: unknown) => ({
  index: "12",
  leaf: typeof leaf === "string" ? leaf : JSON.stringify(leaf),
});

describe("auditRow", () => {
  it("reads the leaf", () => {
    expect(auditRow(item(event))).toMatchObject({
      id: "12",
      action: "account.reveal",
      actor: "Ines Ferreira",
      result: "denied",
      code: "missing_scope",
      reason: "Ticket 4711",
      unreadable: false,
    });
  });

  it("falls back to the outcome's reason and the actor's id", () => {
    const { justification: _none, ...plain } = event;
    const row = auditRow(item({ ...plain, actor: { type: "system", id: "system" } }));
    expect(row).toMatchObject({ actor: "system", reason: "You lack pii:reveal." });
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["another schema", JSON.stringify({ ...event, schema: "audit-event/2" })],
    ["no actor", JSON.stringify({ schema: "audit-event/1", outcome: {} })],
  ])("never invents an event from %s", (_, leaf) => {
    expect(auditRow(item(leaf))).toMatchObject({ id: "12", unreadable: true, action: "" });
  });
});
