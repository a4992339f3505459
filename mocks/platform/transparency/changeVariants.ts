import type { components } from "../../../openapi/platform.gen";
import type { EventTemplate } from "./eventTemplate";

type Change = components["schemas"]["AuditChange"];
type Kind = NonNullable<EventTemplate["change"]>;

const replace = (path: string, from: unknown, to: unknown): Change => ({ from, op: "replace", path, to });

const networks = ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/25", "203.0.113.128/25"];
const endings: Readonly<Record<string, string>> = {
  disable: "disabled",
  revoke: "revoked",
  delete: "deleted",
  suspend: "suspended",
};

/** A list with one element more, and with another one less. */
function listChanges(path: string, items: readonly string[]): Change[][] {
  return items.flatMap((item, place) => [
    [replace(path, items.slice(0, place), items.slice(0, place + 1))],
    [
      replace(
        path,
        items,
        items.filter((each) => each !== item),
      ),
    ],
  ]);
}

function capChanges(): Change[][] {
  const variants: Change[][] = [];
  for (let from = 50; from <= 2000; from += 50) {
    for (const percent of [120, 150, 200, 400]) {
      const to = Math.round((from * percent) / 100);
      variants.push([replace("/cap/amount/amount", String(from), String(to))]);
    }
  }
  return variants;
}

const kinds: Readonly<Record<Exclude<Kind, "status" | "models">, readonly Change[][]>> = {
  cap: capChanges(),
  ip_allow: listChanges("/ipAllow", networks),
  limits: [60, 120, 300, 600].flatMap((limit) => [
    [replace("/limits/requestsPerMinute", limit * 10, limit)],
    [
      replace("/limits/requestsPerMinute", limit, limit * 2),
      replace("/limits/tokensPerMinute", limit * 1000, limit * 2000),
    ],
  ]),
  name: [[{ op: "replace", path: "/name", redacted: true }]],
  roles: [
    [replace("/roles", ["support"], ["support", "finance"])],
    [replace("/roles", ["support", "finance"], ["support"])],
    [replace("/roles", ["security"], ["security", "auditor"])],
  ],
  secret: [[{ op: "add", path: "/secrets/0", redacted: true }]],
};

/** What events of this template may have changed; one without changes unless told. */
export function changeVariants(
  { change, action, outcome }: EventTemplate,
  models: readonly string[],
): readonly Change[][] {
  if (change === undefined || outcome.result !== "success") return [[]];
  if (change === "models") return listChanges("/models", models.slice(0, 4));
  if (change !== "status") return kinds[change];
  const verb = Object.keys(endings).find((each) => action.endsWith(each)) ?? "";
  return [[replace("/status", "active", endings[verb] ?? "active")]];
}
