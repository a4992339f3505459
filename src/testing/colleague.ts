import { expect } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { platformUrl } from "./platformServer";

type Schemas = components["schemas"];

/** The second person of support asks the platform from another desk. */
export const colleagueAsks = async (
  method: "GET" | "POST",
  path: string,
  body: object = {},
): Promise<unknown> => {
  const response = await fetch(`${platformUrl}${path}`, {
    method,
    headers: {
      authorization: "Bearer mock-support-2",
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
    },
    ...(method === "POST" && { body: JSON.stringify(body) }),
  });
  expect(response.ok, `${method} ${path} answered ${String(response.status)}`).toBe(true);
  return response.json();
};

/** A request that came by e-mail three days ago, from somebody with an account. */
export const colleagueRecords = async (type: Schemas["RequestType"]): Promise<Schemas["PrivacyRequest"]> => {
  const active = await colleagueAsks("GET", '/accounts?range=[0,0]&filter={"status":"active"}');
  const [account] = active as { id: string }[];
  const recorded = await colleagueAsks("POST", "/privacy-requests", {
    type,
    source: "email",
    receivedAt: "2026-11-18T08:00:00.000Z",
    accountId: account?.id,
    message: "Please.",
  });
  return recorded as Schemas["PrivacyRequest"];
};
