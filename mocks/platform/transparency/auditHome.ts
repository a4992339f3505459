import type { components } from "../../../openapi/platform.gen";
import { formatTime, type Clock } from "../clock";
import type { HomeService } from "../services";
import { expiringUnreviewed } from "./auditCoverage";
import type { AuditReviews } from "./auditReviews";
import type { AuditTrail } from "./auditTrail";
import { splitBySpans, type IndexSpan } from "./indexRanges";
import { DAY } from "./pruning";

type Item = components["schemas"]["HomeItem"];
type Figure = components["schemas"]["HomeFigure"];

const HOUR = 3_600_000;
const WEEK = 7 * DAY;

type Count = (filter: object) => Pick<Item, "count" | "relation">;

interface Sources {
  readonly trail: AuditTrail;
  readonly reviews: AuditReviews;
  readonly clock: Clock;
  /** How many events a filter selects. */
  readonly count: Count;
}

const openSpans = ({ trail, reviews }: Sources) =>
  splitBySpans(reviews.spans, trail.minIndex, trail.table.length).outside;

function item(kind: Item["kind"], severity: Item["severity"], filter: Item["filter"], count: Count): Item {
  return { id: `audit-events.${kind}`, kind, severity, resource: "audit-events", filter, ...count(filter) };
}

/** Events of high severity that nobody has reviewed. */
function unreviewed({ trail, clock, count }: Sources, first: IndexSpan): Item {
  const filter = { reviewed: false, severity: ["high", "critical"] };
  const oldestAt = formatTime(trail.table.columns.recordedAt[first.from] ?? clock.now());
  return { ...item("audit_unreviewed", "info", filter, count), oldestAt };
}

/** Events that nobody has reviewed and nobody will be able to in a week. */
function expiring(sources: Sources, spans: readonly IndexSpan[]): Item[] {
  const { trail, clock } = sources;
  const until = clock.now() + WEEK;
  const count = expiringUnreviewed(trail, spans, until);
  const expiresAt = spans[0] && trail.expiresAt(spans[0].from);
  if (count === 0 || expiresAt === undefined) return [];
  const filter = { reviewed: false, expiresAt_lt: formatTime(until) };
  const found = item("audit_expiring_unreviewed", "warning", filter, () => ({ count, relation: "eq" }));
  return [{ ...found, nextDueOn: formatTime(expiresAt).slice(0, 10) }];
}

function figures({ trail, clock }: Sources): Figure[] {
  const now = clock.now();
  const within = (from: number, to: number) => trail.sizeAt(to) - trail.sizeAt(from);
  return [
    {
      id: "audit_events_24h",
      kind: "audit_events_24h",
      resource: "audit-events",
      filter: { recordedAt_gte: formatTime(now - DAY) },
      count: trail.table.length - trail.sizeAt(now - DAY),
      previous: { count: within(now - 2 * DAY, now - DAY) },
      spark: Array.from({ length: 24 }, (_, hour) =>
        within(now - DAY + hour * HOUR, now - DAY + (hour + 1) * HOUR),
      ),
    },
  ];
}

/** What security must look at, each a link to the list that it counts. */
export function auditHome(sources: Sources): HomeService {
  const { trail } = sources;
  return {
    scope: "audit:read",
    items() {
      const spans = openSpans(sources);
      const [first] = spans;
      return first === undefined ? [] : [unreviewed(sources, first), ...expiring(sources, spans)];
    },
    figures: () => figures(sources),
    auditLog() {
      const [first] = openSpans(sources);
      return {
        size: String(trail.provenSize),
        minIndex: String(trail.minIndex),
        lastCheckpointAt: formatTime(trail.checkpointAt),
        // Everything before the first gap.
        reviewedThrough: String(first?.from ?? trail.table.length),
      };
    },
  };
}
