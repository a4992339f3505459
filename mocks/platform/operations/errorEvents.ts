import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { Collection } from "../collection";
import type { Area, Platform } from "../platform";
import { idAt, streamOf } from "../random";
import { serveCollection, services, type HomeService } from "../services";
import { activity } from "../streams/activityArea";
import { lowerBoundOf } from "../streams/columns";
import { logsHeldFrom } from "../streams/nightlyRuns";
import { failures, OUTCOME } from "../streams/outcomes";

type Schemas = components["schemas"];
type ErrorEvent = Schemas["ErrorEvent"];

/** An event with the rows of the requests behind it. */
interface ErrorEventRow extends Omit<ErrorEvent, "requestId" | "accountId"> {
  readonly version: string;
  /** The newest of them. */
  readonly row: number;
  /** Undefined when it hit more than one account. */
  readonly account: number | undefined;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Failures with one code belong together until it has been quiet for so long. */
const QUIET = 2 * HOUR;
const CRITICAL_FROM = 10;
const WARNING_FROM = 2;
const series = streamOf("error-events.id");

interface Words {
  readonly component: string;
  readonly message: string;
}

const words: Readonly<Record<string, Words>> = {
  upstream_failed: { component: "upstream", message: "The upstream answered with an error." },
  upstream_overloaded: { component: "upstream", message: "The upstream had no capacity." },
  upstream_timeout: { component: "upstream", message: "The upstream did not answer in time." },
  stream_interrupted: { component: "streaming", message: "The answer broke off before its end." },
};

interface Open {
  firstAt: number;
  lastAt: number;
  count: number;
  row: number;
  account: number | undefined;
}

function severityOf(count: number): Schemas["Severity"] {
  if (count >= CRITICAL_FROM) return "critical";
  return count >= WARNING_FROM ? "warning" : "info";
}

/** What failed on the platform's side, put together by code and time: every failed request is in exactly one event. */
function generate(platform: Platform): ErrorEventRow[] {
  const { requests } = platform.use(activity);
  const { at, outcome, failure, account } = requests.columns;
  const { seed } = platform.options;
  const open = new Map<number, Open>();
  const events: ErrorEventRow[] = [];
  const close = (kind: number, { firstAt, lastAt, count, row, account: hit }: Open) => {
    const code = failures[kind]?.code ?? "";
    events.push({
      id: idAt("err", seed, series, row),
      code,
      ...(words[code] ?? { component: "platform", message: code }),
      severity: severityOf(count),
      count,
      firstAt: formatTime(firstAt),
      lastAt: formatTime(lastAt),
      row,
      account: hit,
      version: "1",
    });
  };
  for (let row = lowerBoundOf(at, requests.length, logsHeldFrom(platform)); row < requests.length; row += 1) {
    if (outcome[row] !== OUTCOME.upstreamError) continue;
    const kind = failure[row] ?? 0;
    const time = at[row] ?? 0;
    const hit = account[row] ?? 0;
    const known = open.get(kind);
    if (known !== undefined && time - known.lastAt <= QUIET && time - known.firstAt < DAY) {
      const isSame = known.account === hit;
      open.set(kind, {
        ...known,
        lastAt: time,
        count: known.count + 1,
        row,
        account: isSame ? hit : undefined,
      });
      continue;
    }
    if (known !== undefined) close(kind, known);
    open.set(kind, { firstAt: time, lastAt: time, count: 1, row, account: hit });
  }
  for (const [kind, known] of open) close(kind, known);
  return events;
}

/** What went badly wrong within a day. */
function concern(platform: Platform, rows: Collection<ErrorEventRow>): HomeService {
  return {
    scope: "request_logs:read",
    items() {
      const filter = { severity: "critical", lastAt_gte: formatTime(platform.clock.now() - DAY) };
      const count = rows.query({ filter, range: [0, 0] }).total;
      const kind = "error_events";
      return [
        { id: kind, kind, severity: "warning", count, relation: "eq", resource: "error-events", filter },
      ];
    },
  };
}

/** Errors of the platform, each with requests on record that it hit. */
export const errorEvents: Area<Collection<ErrorEventRow>> = {
  name: "error-events",
  build(platform) {
    const { requestIds, population } = platform.use(activity);
    const accountRef = ({ account }: ErrorEventRow) =>
      account === undefined || population.pseudonymOf(account) !== undefined
        ? undefined
        : population.accountId(account);
    const present = (event: ErrorEventRow): ErrorEvent => {
      const { row, account: _account, version: _version, ...shown } = event;
      const accountId = accountRef(event);
      const isHeld = Date.parse(event.lastAt) >= logsHeldFrom(platform);
      return {
        ...shown,
        ...(isHeld && { requestId: requestIds.id(row) }),
        ...(accountId !== undefined && { accountId }),
      };
    };
    const rows = new Collection<ErrorEventRow>(
      "error-events",
      {
        code: { get: ({ code }) => code, search: true, sort: false },
        component: { get: ({ component }) => component, search: true },
        severity: { get: ({ severity }) => severity },
        message: { get: ({ message }) => message, search: true, sort: false, filter: false },
        accountId: { get: accountRef, sort: false, isVolatile: true },
        firstAt: { kind: "time", get: ({ firstAt }) => firstAt },
        lastAt: { kind: "time", get: ({ lastAt }) => lastAt },
        count: { kind: "number", get: ({ count }) => count },
      },
      platform.profile.policy.capabilities.errorEvents ? generate(platform) : [],
    );
    const registry = platform.use(services);
    registry.collections.set(
      "error-events",
      serveCollection(rows, { scope: "request_logs:read", present, defaultSort: ["lastAt", "DESC"] }),
    );
    registry.home.push(concern(platform, rows));
    return rows;
  },
};
