import type { components } from "../../openapi/platform.gen";
import { holdsScope } from "../platform/access";
import { ledgerSource } from "../platform/ledger/ledgerEntries";
import { ledgerTotals } from "../platform/ledger/ledgerTotals";
import { activity } from "../platform/streams/activityArea";
import { readUsageQuery } from "../platform/usage/usageQuery";
import { usageFields, usageReport } from "../platform/usage/usageReport";
import { isOfOneOwner, withoutCosts } from "../platform/usage/withheldCosts";
import { ok } from "./answer";
import { inQuery, json, streamRoutes } from "./lists";
import { route, type Route } from "./route";

type Dimension = components["schemas"]["UsageDimension"];

/** Request logs, the ledger, and what is computed from them. */
export const activityRoutes: readonly Route[] = [
  ...streamRoutes("request-logs", "request_logs:read"),
  ...streamRoutes("ledger-entries", "ledger:read"),
  route("get", "/ledger-entries/totals", "ledger:read", ({ platform, query }) => {
    const made = platform.use(activity);
    const source = ledgerSource(made, () => platform.clock.now());
    return ok(inQuery(() => ledgerTotals(made, source, json(query, "filter"))));
  }),
  route("get", "/usage", "usage:read", ({ platform, caller, query }) => {
    const made = platform.use(activity);
    const now = platform.clock.now();
    const seesCosts = caller.person !== undefined && holdsScope(caller.person, "usage:cost");
    return ok(
      inQuery(() => {
        const filter = json(query, "filter");
        const isToldCosts = seesCosts || isOfOneOwner(filter);
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
