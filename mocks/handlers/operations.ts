import type { components } from "../../openapi/platform.gen";
import { parseTime } from "../platform/clock";
import { queues } from "../platform/operations/queues";
import { rehostedOutputs } from "../platform/operations/rehostedOutputs";
import { invalidField, notFound } from "../platform/problem";
import { ok } from "./answer";
import { collectionRoutes, inQuery, type CollectionName } from "./lists";
import { route, type Route, type RouteContext, type RouteScope } from "./route";

type Capability = keyof components["schemas"]["Capabilities"];

/** 404, as for anything that this platform has not. */
function requireCapability({ platform }: Pick<RouteContext, "platform">, name: Capability): void {
  if (!platform.profile.policy.capabilities[name]) throw notFound("such resource on this platform");
}

const collectionWith = (name: CollectionName, scope: RouteScope, capability: Capability): readonly Route[] =>
  collectionRoutes(name, scope).map((each) => ({
    ...each,
    handle(context) {
      requireCapability(context, capability);
      return each.handle(context);
    },
  }));

function readTime(query: URLSearchParams, name: "from" | "to"): number {
  const at = parseTime(query.get(name) ?? "");
  if (at === undefined) throw invalidField(`/${name}`, "invalid_value", "This is not an RFC 3339 time.");
  return at;
}

/** How the platform runs: queues, errors, copies of outputs. */
export const operationRoutes: readonly Route[] = [
  ...collectionWith("error-events", "request_logs:read", "errorEvents"),
  ...collectionWith("rehosted-outputs", "usage:read", "rehosting"),
  route("get", "/queue", "usage:read", (context) => {
    requireCapability(context, "queue");
    return ok(context.platform.use(queues).now());
  }),
  route("get", "/rehosting", "usage:read", (context) => {
    requireCapability(context, "rehosting");
    return ok(
      inQuery(() => {
        const [from, to] = [readTime(context.query, "from"), readTime(context.query, "to")];
        if (from >= to) throw invalidField("/to", "not_after_from", "The range ends before it begins.");
        return context.platform.use(rehostedOutputs).summary(from, to);
      }),
    );
  }),
];
