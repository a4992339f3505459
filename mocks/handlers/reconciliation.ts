import type { components } from "../../openapi/platform.gen";
import { stateConflict } from "../platform/problem";
import { assignItem, noteItem, resolveItem } from "../platform/reconciliation/itemActions";
import { openPeriod } from "../platform/reconciliation/openPeriod";
import { monthEndPacks } from "../platform/reconciliation/monthEndPacks";
import { periodRecords } from "../platform/reconciliation/periodRecords";
import type { ItemRow, PeriodRow } from "../platform/reconciliation/periodRow";
import { reconciliation, type Reconciliation } from "../platform/reconciliation/periods";
import { reportComparison } from "../platform/reconciliation/reportComparison";
import { sealedLines } from "../platform/reconciliation/sealedEntries";
import { returnPeriod, signOff } from "../platform/reconciliation/signOff";
import type { Transaction } from "../platform/transaction";
import { API_BASE } from "../apiBase";
import { created } from "./answer";
import { linesOf } from "./linesOf";
import { collectionRoutes, versioned } from "./lists";
import { route, type Route, type RouteContext } from "./route";

type Asked = Pick<RouteContext, "platform" | "caller" | "path" | "request" | "matchVersion">;

const work = "orders:reconcile";
const period = "/reconciliation-periods/{id}";
const item = "/reconciliation-items/{id}";

/** Whoever says which version they saw is refused when it is not that one any more. */
const isGuarded = ({ request }: Asked) => request.headers.has("if-match");

function actOnPeriod(asked: Asked, act: (tx: Transaction, area: Reconciliation) => PeriodRow) {
  const area = asked.platform.use(reconciliation);
  const seen = area.rows.require(asked.path["id"] ?? "");
  if (isGuarded(asked)) asked.matchVersion(seen, area.present(seen));
  const row = asked.platform.transact(asked.caller, (tx) => act(tx, area));
  return versioned(area.present(row), row.version);
}

function actOnItem(asked: Asked, act: (tx: Transaction, area: Reconciliation) => ItemRow) {
  const area = asked.platform.use(reconciliation);
  const seen = area.items.require(asked.path["id"] ?? "");
  if (isGuarded(asked)) asked.matchVersion(seen);
  const row: components["schemas"]["ReconciliationItem"] = asked.platform.transact(asked.caller, (tx) =>
    act(tx, area),
  );
  return versioned(row, row.version);
}

const periods: readonly Route[] = [
  ...collectionRoutes("reconciliation-periods", "orders:read"),
  route("post", "/reconciliation-periods", work, ({ platform, caller, body }) => {
    const area = platform.use(reconciliation);
    const row = platform.transact(caller, (tx) => openPeriod(platform, area, tx, body));
    return created(area.present(row), `/reconciliation-periods/${row.id}`);
  }),
  route("get", `${period}/records`, "orders:read", ({ platform, path }) => {
    const row = platform.use(reconciliation).rows.require(path.id);
    return linesOf(periodRecords(platform, row), (record) => JSON.stringify(record));
  }),
  route("get", `${period}/entries`, "orders:read", ({ platform, path }) => {
    const row = platform.use(reconciliation).rows.require(path.id);
    if (row.sealed === undefined) throw stateConflict("It has no seal yet.", row.status, ["closed"]);
    return linesOf(sealedLines(platform, row, row.sealed.lastSeq), (line) => line);
  }),
  route("post", `${period}/report`, work, (asked) =>
    actOnPeriod(asked, (tx, area) => reportComparison(asked.platform, area, tx, asked.path.id, asked.body)),
  ),
  route("post", `${period}/sign-off`, work, (asked) =>
    actOnPeriod(asked, (tx, area) => signOff(asked.platform, area, tx, asked.path.id, asked.body.reason)),
  ),
  route("post", `${period}/return`, work, (asked) =>
    actOnPeriod(asked, (tx, area) => returnPeriod(area, tx, asked.path.id, asked.body.reason)),
  ),
];

const items: readonly Route[] = [
  ...collectionRoutes("reconciliation-items", "orders:read"),
  route("post", `${item}/assign`, work, (asked) =>
    actOnItem(asked, (tx, area) => assignItem(asked.platform, area, tx, asked.path.id, asked.body)),
  ),
  route("post", `${item}/resolve`, work, (asked) =>
    actOnItem(asked, (tx, area) => resolveItem(asked.platform, area, tx, asked.path.id, asked.body)),
  ),
  route("post", `${item}/notes`, work, ({ platform, caller, path, body }) => {
    const area = platform.use(reconciliation);
    const note = platform.transact(caller, (tx) => noteItem(platform, area, tx, path.id, body.text));
    return created(note, `/reconciliation-items/${path.id}`);
  }),
];

const packs: readonly Route[] = [
  route("post", "/month-end-packs", "ledger:review", ({ platform, caller, body }) => {
    const job = platform.use(monthEndPacks).create(body, caller);
    return created(job, `${API_BASE}/jobs/${job.id}`);
  }),
];

/** Periods, their differences, and what they are compared and checked with. */
export const reconciliationRoutes: readonly Route[] = [...periods, ...items, ...packs];
