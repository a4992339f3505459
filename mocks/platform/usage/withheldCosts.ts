import type { components } from "../../../openapi/platform.gen";
import type { UsageReport, UsageSpan } from "./reportTypes";

type Schemas = components["schemas"];

const owners = ["accountId", "keyId"];
/** Fields of an entry that only one customer's entries can share. */
const ownersOfEntries = [...owners, "pseudonym", "txnId", "requestId", "orderId", "id"];

/** Whether a question is about one account or one key: what its own people may be told. */
export function isOfOneOwner(filter: unknown, fields: readonly string[] = owners): boolean {
  if (typeof filter !== "object" || filter === null) return false;
  const named = (value: unknown) =>
    typeof value === "string" || (Array.isArray(value) && value.length === 1 && typeof value[0] === "string");
  return fields.some((field) => named(Reflect.get(filter, field)));
}

export function areOfOneOwner(filter: unknown): boolean {
  return isOfOneOwner(filter, ownersOfEntries);
}

function bare<Costed extends { cost: unknown; costByMeter?: unknown }>(
  costed: Costed,
): Omit<Costed, "cost" | "costByMeter"> {
  const { cost: _cost, costByMeter: _byMeter, ...rest } = costed;
  return rest;
}

function bareSpan(span: UsageSpan) {
  const { groups, totals, other, buckets } = span;
  return {
    buckets: buckets.map(bare),
    groups: groups.map((group) => {
      const { ledger: _ledger, ...shown } = bare(group);
      return shown;
    }),
    totals: bare(totals),
    other: bare(other),
  };
}

/** The same answer without what anybody spent: no cost, no proof of a cost. Ask by requests: an order of costs would tell them. */
export function withoutCosts(report: UsageReport): Schemas["Usage"] {
  const { ledger: _ledger, compare, ...rest } = report;
  return {
    ...rest,
    ...bareSpan(report),
    ...(compare && { compare: { from: compare.from, to: compare.to, ...bareSpan(compare) } }),
  };
}
