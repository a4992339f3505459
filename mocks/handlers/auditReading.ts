import type { components } from "../../openapi/platform.gen";
import { parseTime } from "../platform/clock";
import { invalidField } from "../platform/problem";
import { services, type StreamService } from "../platform/services";
import { select } from "../platform/streams/columnStream";
import { auditFacets } from "../platform/transparency/auditFacets";
import { auditHistogram } from "../platform/transparency/auditHistogram";
import { auditLabels } from "../platform/transparency/auditLabels";
import { auditReadings } from "../platform/transparency/auditReadings";
import { auditEventSource, auditTrail } from "../platform/transparency/transparencyArea";
import { isTimeZone } from "../../src/domain/usage/timeCuts";
import { ok } from "./answer";
import { inQuery, json } from "./lists";
import { route, type Route, type RouteContext } from "./route";

type Schemas = components["schemas"];

const ROWS_UNLESS_TOLD = 100;
const VALUES_UNLESS_TOLD = 10;

/** Who reads the log is told by the log, before the answer: if it cannot be told, nothing is read. */
function noteQuery({ platform, caller }: RouteContext<unknown, unknown>, filter: unknown): void {
  platform.use(auditReadings).note(caller, { what: "query", filter: filter ?? {} });
}

function stream({ platform }: RouteContext<unknown, unknown>): StreamService {
  const found = platform.use(services).streams.get("audit-events");
  if (found === undefined) throw new Error("No area serves the audit log");
  return found;
}

/** The contract's types of these answers; streams give unknown items. */
function page(context: RouteContext<unknown, unknown>, asked: Schemas["AuditEventSearch"]) {
  const { limit = ROWS_UNLESS_TOLD, order = "desc", cursor, filter } = asked;
  // Checked before it is told (over no rows), so that a query that is refused is not said to have been answered.
  select(context.platform.use(auditEventSource), filter, 0);
  noteQuery(context, filter);
  const query = { limit, order, cursor, filter };
  return ok(stream(context).page(query, context.caller) as Schemas["AuditEventPage"]);
}

function newer(context: RouteContext<unknown, unknown>, { than, filter }: Schemas["AuditNewerSearch"]) {
  return ok(stream(context).newer(than, filter, context.caller));
}

function histogram(context: RouteContext<unknown, unknown>, asked: Schemas["AuditHistogramSearch"]) {
  const { platform } = context;
  const { timeZone = platform.profile.policy.reportingTimeZone, interval, filter } = asked;
  if (!isTimeZone(timeZone))
    throw invalidField("/timeZone", "invalid_value", `There is no zone ${timeZone}.`);
  const [from, to] = [asked.from, asked.to].map((text) => (text === undefined ? undefined : parseTime(text)));
  if (from !== undefined && to !== undefined && to <= from) {
    throw invalidField("/to", "out_of_range", "The range is empty.");
  }
  const { table } = platform.use(auditTrail);
  const query = { from, to, interval, timeZone, filter };
  const answer = auditHistogram(platform.use(auditEventSource), () => table.columns.result, query);
  noteQuery(context, filter);
  return ok(answer);
}

function facets(context: RouteContext<unknown, unknown>, asked: Schemas["AuditFacetsSearch"]) {
  const { platform } = context;
  const { fields, top = VALUES_UNLESS_TOLD, filter } = asked;
  const labels = auditLabels(platform.use(auditTrail).table);
  const answer = auditFacets(platform.use(auditEventSource), { fields, top, filter }, labels);
  noteQuery(context, filter);
  return ok(answer);
}

/** What a URL asks, in the shape of a body. The dispatcher has checked each against the contract. */
function fromUrl({ query }: RouteContext<unknown, unknown>) {
  const text = (name: string) => query.get(name) ?? undefined;
  const number = (name: string) => (query.has(name) ? Number(query.get(name)) : undefined);
  const known = {
    limit: number("limit"),
    order: text("order"),
    cursor: text("cursor"),
    than: text("than"),
    from: text("from"),
    to: text("to"),
    interval: text("interval"),
    timeZone: text("timeZone"),
    fields: text("fields")?.split(","),
    top: number("top"),
    filter: json(query, "filter"),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** The log's rows and figures, by a URL, or by a body where what is looked for may be personal. */
export const auditReadingRoutes: readonly Route[] = [
  route("get", "/audit-events", "audit:read", (context) =>
    inQuery(() => page(context, fromUrl(context) as Schemas["AuditEventSearch"])),
  ),
  route("post", "/audit-events/search", "audit:read", (context) => page(context, context.body)),
  route("get", "/audit-events/newer", "audit:read", (context) =>
    inQuery(() => newer(context, fromUrl(context) as Schemas["AuditNewerSearch"])),
  ),
  route("post", "/audit-events/newer", "audit:read", (context) => newer(context, context.body)),
  route("get", "/audit-events/histogram", "audit:read", (context) =>
    inQuery(() => histogram(context, fromUrl(context) as Schemas["AuditHistogramSearch"])),
  ),
  route("post", "/audit-events/histogram", "audit:read", (context) => histogram(context, context.body)),
  route("get", "/audit-events/facets", "audit:read", (context) =>
    inQuery(() => facets(context, fromUrl(context) as Schemas["AuditFacetsSearch"])),
  ),
  route("post", "/audit-events/facets", "audit:read", (context) => facets(context, context.body)),
];
