import type { components } from "../../openapi/platform.gen";
import { policyVersions } from "../platform/policy/policyVersions";
import { services } from "../platform/services";
import { activity } from "../platform/streams/activityArea";
import { platformOf } from "../profiles/platformOf";
import { ok } from "./answer";
import { mayRead } from "./lists";
import { route, type Route } from "./route";

type Schemas = components["schemas"];

const urgency: Readonly<Record<Schemas["Severity"], number>> = { critical: 0, warning: 1, info: 2 };
const MOST_HITS = 20;

/** What spans all resources: the policy, the home page and the search. Each area has its say by its own scope. */
export const overviewRoutes: readonly Route[] = [
  route("get", "/platform", "none", ({ platform }) => {
    // Models that came with the operator's own data are on sale too.
    const { models } = platform.use(activity).catalogue;
    const profile = {
      ...platform.profile,
      models: models.map((model) => ({ label: model.id, ...model })),
    };
    return ok({ ...platformOf(profile), ...platform.use(policyVersions).told() });
  }),

  route("get", "/home", "none", (context) => {
    const { platform, caller } = context;
    const areas = platform.use(services).home.filter(({ scope }) => mayRead(context, scope));
    const items = areas.flatMap((area) => area.items?.(caller) ?? []).filter(({ count }) => count > 0);
    const auditLog = areas.map((area) => area.auditLog?.(caller)).find((state) => state !== undefined);
    const queue = areas.map((area) => area.queue?.(caller)).find((state) => state !== undefined);
    return ok({
      asOf: platform.clock.iso(),
      items: items.toSorted((left, right) => urgency[left.severity] - urgency[right.severity]),
      figures: areas.flatMap((area) => area.figures?.(caller) ?? []),
      ...(auditLog !== undefined && { auditLog }),
      ...(queue !== undefined && { queue }),
    });
  }),

  route("post", "/search", "none", (context) => {
    const { q, limit = MOST_HITS } = context.body;
    const areas = context.platform.use(services).search.filter(({ scope }) => mayRead(context, scope));
    const hits = areas.flatMap((area) => area.find(q.trim(), limit, context.caller));
    // A whole id or address is what was meant, wherever it was found.
    const exact = (hit: Schemas["SearchResult"]) => (hit.id === q.trim() || hit.matched === "email" ? 0 : 1);
    return ok(hits.toSorted((left, right) => exact(left) - exact(right)).slice(0, limit));
  }),
];
