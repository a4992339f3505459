import type { components } from "../../openapi/platform.gen";
import { holdsScope } from "../platform/access";
import type { Caller } from "../platform/caller";
import { ledgerSource } from "../platform/ledger/ledgerEntries";
import { ledgerTotals, withoutSums } from "../platform/ledger/ledgerTotals";
import { activity } from "../platform/streams/activityArea";
import { readUsageQuery } from "../platform/usage/usageQuery";
import { usageFields, usageReport } from "../platform/usage/usageReport";
import { areOfOneOwner, isOfOneOwner, withoutCosts } from "../platform/usage/withheldCosts";
import { ok } from "./answer";
import { inQuery, json, streamRoutes } from "./lists";
import { route, type Route } from "./route";

type Dimension = components["schemas"]["UsageDimension"];

/** Whether somebody may be told what several customers spent together. */
function mayAddUp({ person }: Caller): boolean {
  return person !== undefined && holdsScope(person, "usage:cost");
}

/** Request logs, the ledger, and what is computed from them. */
export const activityRoutes: readonly Route[] = [
  ...streamRoutes("request-logs", "request_logs:read"),
  ...streamRoutes("ledger-entries", "ledger:read"),
  route("get", "/ledger-entries/totals", "ledger:read", ({ platform, caller, query }) => {
    const made = platform.use(activity);
    const source = ledgerSource(made, () => platform.clock.now());
    return ok(
      inQuery(() => {
        const filter = json(query, "filter");
        const totals = ledgerTotals(made, source, filter);
        return mayAddUp(caller) || areOfOneOwner(filter) ? totals : withoutSums(totals);
      }),
    );
  }),
  route("get", "/usage", "usage:read", ({ platform, caller, query }) => {
    const made = platform.use(activity);
    const now = platform.clock.now();
    return ok(
      inQuery(() => {
        const filter = json(query, "filter");
        const isToldCosts = mayAddUp(caller) || isOfOneOwner(filter);
        const asked = readUsageQuery({
          from: query.get("from") ?? "",
          to: query.get("to") ?? "",
          granularity: query.get("granularity") ?? undefined,
          timeZone: query.get("timeZone") ?? platform.profile.policy.reportingTimeZone,
          // The dispatcher has checked them against the contract.
          groupBy: (query.get("groupBy") || undefined)?.split(",") as Dimension[] | undefined,
          filter,
          compare: query.get("compare") ?? undefined,
          top: Number(query.get("top") ?? 10),
          orderBy: isToldCosts ? "cost" : "requests",
          series: query.has("series") ? Number(query.get("series")) : undefined,
          histograms: query.get("histograms") !== "false",
        });
        const report = usageReport({ activity: made, fields: usageFields(made), now }, asked);
        return isToldCosts ? report : withoutCosts(report);
      }),
    );
  }),
];
