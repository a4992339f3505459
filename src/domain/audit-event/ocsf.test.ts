import { describe, expect, it } from "vitest";
import type { AuditEvent } from "./auditEvent";
import { toOcsf } from "./ocsf";

const place = { index: "41207", leafHash: "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=" };
const event: AuditEvent = {
  schema: "audit-event/1",
  log: "studio.example/audit",
  seq: "41207",
  id: "evt_1",
  salt: "q83vEjRWeJCrze8SNFZ4kA",
  occurredAt: "2026-11-21T09:29:57.990Z",
  recordedAt: "2026-11-21T09:29:58.000Z",
  action: "access_key.update",
  activity: "update",
  outcome: { result: "success" },
  severity: "medium",
  actor: { type: "user", id: "stf_12", name: "Sam Okafor", email: "sam@studio.example", roles: ["security"] },
  effective: { type: "user", id: "stf_2", name: "Ines Ferreira" },
  auth: { method: "session", mfa: true, sessionId: "ses_1", tokenId: "tok_1" },
  targets: [
    { type: "access_key", id: "key_1", name: "Render farm", relation: "primary" },
    { type: "account", id: "acc_1", relation: "parent" },
  ],
  changes: [
    { path: "/ipAllow", op: "replace", from: ["192.0.2.0/24"], to: [] },
    { path: "/secrets/0", op: "add", redacted: true },
  ],
  context: {
    ip: "192.0.2.13",
    geo: "DE",
    client: "console",
    userAgent: "Firefox/145 (Linux)",
    route: "PUT /access-keys/{id}",
    requestId: "rq_1",
    correlationId: "cor_1",
  },
  justification: { comment: "Asked by the customer", ticket: "SEC-1", approvalId: "apr_1" },
  observer: { service: "platform-api", version: "1.0.0" },
  metadata: { by: "hash_prefix" },
};

describe("toOcsf", () => {
  it('keeps the words of a platform that is newer than this console under the class\'s "other"', () => {
    const newer = {
      ...event,
      activity: "archive",
      severity: "unheard_of",
      outcome: { result: "postponed" },
      actor: { ...event.actor, type: "robot" },
    } as unknown as AuditEvent;
    expect(toOcsf(newer, place)).toMatchObject({
      activity_id: 99,
      activity_name: "archive",
      severity_id: 99,
      severity: "unheard_of",
      status_id: 99,
      status: "postponed",
      actor: { user: { type_id: 99, type: "robot" } },
    });
  });

  it("maps every field of an event to class 3004, or to what is unmapped", () => {
    expect(toOcsf(event, place)).toEqual({
      category_name: "Identity & Access Management",
      category_uid: 3,
      class_name: "Entity Management",
      class_uid: 3004,
      activity_id: 3,
      activity_name: "Update",
      type_uid: 300_403,
      type_name: "Entity Management: Update",
      time: Date.UTC(2026, 10, 21, 9, 29, 57, 990),
      severity_id: 3,
      severity: "Medium",
      status_id: 1,
      status: "Success",
      comment: "Asked by the customer",
      actor: {
        user: {
          uid: "stf_12",
          name: "Sam Okafor",
          email_addr: "sam@studio.example",
          type_id: 1,
          type: "User",
          groups: [{ name: "security" }],
        },
        session: { uid: "ses_1", is_mfa: true },
      },
      entity: {
        uid: "key_1",
        name: "Render farm",
        type: "access_key",
        data: { "/ipAllow": ["192.0.2.0/24"] },
      },
      entity_result: { uid: "key_1", name: "Render farm", type: "access_key", data: { "/ipAllow": [] } },
      http_request: {
        uid: "rq_1",
        http_method: "PUT",
        url: { path: "/access-keys/{id}" },
        user_agent: "Firefox/145 (Linux)",
      },
      src_endpoint: { ip: "192.0.2.13", location: { country: "DE" } },
      metadata: {
        version: "1.5.0",
        product: { name: "platform-api", version: "1.0.0", vendor_name: "studio.example/audit" },
        uid: "evt_1",
        log_name: "studio.example/audit",
        event_code: "access_key.update",
        correlation_uid: "cor_1",
        original_time: "2026-11-21T09:29:57.990Z",
        logged_time: Date.UTC(2026, 10, 21, 9, 29, 58),
        sequence: 41_207,
      },
      unmapped: {
        index: "41207",
        leaf_hash: place.leafHash,
        salt: "q83vEjRWeJCrze8SNFZ4kA",
        result: "success",
        effective: { uid: "stf_2", name: "Ines Ferreira", type_id: 1, type: "User" },
        auth_method: "session",
        token_uid: "tok_1",
        client: "console",
        targets: event.targets,
        changes: event.changes,
        ticket: "SEC-1",
        approval_uid: "apr_1",
        metadata: { by: "hash_prefix" },
      },
    });
  });

  it.each([
    ["create", 1],
    ["read", 2],
    ["update", 3],
    ["delete", 4],
    ["move", 5],
    ["enroll", 6],
    ["unenroll", 7],
    ["enable", 8],
    ["disable", 9],
    ["activate", 10],
    ["deactivate", 11],
    ["suspend", 12],
    ["resume", 13],
  ] as const)("numbers the activity %s as %i", (activity, id) => {
    expect(toOcsf({ ...event, activity }, place)).toMatchObject({ activity_id: id, type_uid: 300_400 + id });
  });

  it.each([
    ["info", 1],
    ["low", 2],
    ["medium", 3],
    ["high", 4],
    ["critical", 5],
  ] as const)("numbers the severity %s as %i", (severity, id) => {
    expect(toOcsf({ ...event, severity }, place)).toMatchObject({ severity_id: id });
  });

  it("tells a denial as a failure with its code", () => {
    const outcome = { result: "denied", code: "missing_scope", reason: "This needs a scope." } as const;
    expect(toOcsf({ ...event, outcome }, place)).toMatchObject({
      status_id: 2,
      status_code: "missing_scope",
      status_detail: "This needs a scope.",
      unmapped: { result: "denied" },
    });
  });

  it("says nothing of what an event does not, and keeps an index that a number would round", () => {
    const optional = ["effective", "auth", "justification", "metadata", "observer"];
    const required = Object.entries(event).filter(([name]) => !optional.includes(name));
    // What is left has all that an event must have.
    const rest = Object.fromEntries(required) as unknown as AuditEvent;
    const bare = { ...rest, seq: "9007199254740993", targets: [], changes: [], context: {} };
    const mapped = toOcsf(bare, { ...place, index: "9007199254740993" });
    expect(JSON.stringify(mapped)).not.toMatch(/undefined|null/);
    expect(mapped).toMatchObject({
      entity: { uid: "studio.example/audit", type: "platform" },
      unmapped: { index: "9007199254740993" },
    });
    expect(mapped).not.toHaveProperty("metadata.sequence");
    expect(mapped).not.toHaveProperty("http_request");
    expect(mapped).not.toHaveProperty("src_endpoint");
  });
});
