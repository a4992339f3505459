import type { components } from "../../../openapi/platform.gen";
import type { HomeService } from "../services";
import type { Accounts } from "./accountArea";

type Item = components["schemas"]["HomeItem"];

const living = ["active", "restricted"];
const concerns = [
  { kind: "caps_reached", severity: "critical", filter: { capState: "reached", status: living } },
  { kind: "caps_near", severity: "warning", filter: { capState: "near", status: living } },
] as const satisfies readonly Pick<Item, "kind" | "severity" | "filter">[];

export function accountHome({ rows }: Accounts): HomeService {
  const count = (filter: unknown) => rows.query({ filter, range: [0, 0] }).total;
  return {
    scope: "accounts:read",
    items: () =>
      concerns.flatMap(({ kind, severity, filter }): Item[] => {
        const found = count(filter);
        if (found === 0) return [];
        const id = `accounts.${kind}`;
        return [
          { id, kind, severity, count: found, relation: "eq", resource: "accounts", filter: { ...filter } },
        ];
      }),
    figures: () => [
      {
        id: "accounts.active",
        kind: "accounts_active",
        count: count({ status: "active" }),
        resource: "accounts",
        filter: { status: "active" },
      },
    ],
  };
}
