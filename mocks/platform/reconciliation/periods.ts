import type { components } from "../../../openapi/platform.gen";
import type { SealFigures } from "../../../src/domain/period-seal";
import { Collection } from "../collection";
import { parseTime } from "../clock";
import type { Area, Platform } from "../platform";
import { serveCollection, services } from "../services";
import { activity } from "../streams/activityArea";
import { generatedPeriods } from "./generatedPeriods";
import type { ItemRow, Period, PeriodRow } from "./periodRow";
import { ordersOf } from "./periodRecords";
import { lateEntries, sealFigures } from "./sealedEntries";

type Schemas = components["schemas"];

export interface Reconciliation {
  readonly rows: Collection<PeriodRow>;
  readonly items: Collection<ItemRow>;
  present(row: PeriodRow): Period;
  openItems(periodId: string): number;
  /** From now on what is dated into it is late; `figures` are its seal's, worked out before anything may change. */
  close(row: PeriodRow, figures?: SealFigures): void;
  /** The processor's column mapping as it was last chosen. */
  mappingOf(provider: Period["provider"]): Period["mapping"];
}

const itemRows = (): Collection<ItemRow> =>
  new Collection<ItemRow>("reconciliation-items", {
    periodId: { get: (row) => row.periodId },
    bucket: { get: (row) => row.bucket },
    status: { get: (row) => row.status },
    assigneeId: { get: (row) => row.assignee?.id, sort: false },
    unassigned: { kind: "boolean", get: (row) => row.assignee === undefined, sort: false },
    orderId: { get: (row) => row.orderId, search: true, sort: false },
    externalId: { get: (row) => row.processorLine?.externalId, search: true, filter: false, sort: false },
    createdAt: { kind: "time", get: (row) => row.createdAt },
    difference: { kind: "decimal", get: (row) => row.difference?.amount, filter: false },
  });

function sealOf(platform: Platform, row: PeriodRow, known: Map<string, SealFigures>): Schemas["PeriodSeal"] {
  const { lastSeq, at } = row.sealed ?? { lastSeq: 0, at: row.to };
  let figures = known.get(row.id);
  if (figures === undefined) {
    figures = sealFigures(platform, row, lastSeq);
    known.set(row.id, figures);
  }
  const { entries, sums, sha256 } = figures;
  const seal = { entries, sums: [...sums], sha256, lastSeq: String(lastSeq), sealedAt: at };
  return { ...seal, orders: ordersOf(platform, row).length };
}

/** What is open, to whoever may settle it. */
function openWork(rows: Collection<PeriodRow>, items: Collection<ItemRow>): readonly Schemas["HomeItem"][] {
  const open = items.select({ status: "open" }, ["createdAt", "ASC"]);
  const waiting = [...rows.values()].filter((row) => open.some((item) => item.periodId === row.id));
  const [oldest] = open;
  return [
    {
      id: "reconciliation.open",
      kind: "reconciliation_open",
      severity: "warning",
      count: open.length,
      relation: "eq",
      resource: "reconciliation-periods",
      filter: { id: waiting.map(({ id }) => id) },
      ...(oldest !== undefined && { oldestAt: oldest.createdAt }),
    },
  ];
}

/** Periods of payments: compared with the processor's file, signed by two people, sealed. */
export const reconciliation: Area<Reconciliation> = {
  name: "reconciliation",
  build(platform) {
    const items = itemRows();
    const known = new Map<string, SealFigures>();
    const openItems = (periodId: string) =>
      items.query({ filter: { periodId, status: "open" }, range: [0, 0] }).total;
    const rows = new Collection<PeriodRow>(
      "reconciliation-periods",
      {
        provider: { get: (row) => row.provider },
        status: { get: (row) => row.status },
        from: { kind: "time", get: (row) => row.from },
        to: { kind: "time", get: (row) => row.to },
        openItems: { kind: "number", get: (row) => openItems(row.id), filter: false, isVolatile: true },
      },
      generatedPeriods(platform),
    );
    const present = ({ sealed, ...row }: PeriodRow): Period => {
      const late = sealed && lateEntries(platform, row, sealed.lastSeq);
      return {
        ...row,
        openItems: openItems(row.id),
        ...(sealed && { seal: sealOf(platform, { ...row, sealed }, known) }),
        lateEntries: late?.count ?? 0,
        ...(late && late.sums.length > 0 && { lateSums: late.sums }),
      };
    };
    const close: Reconciliation["close"] = (row, figures) => {
      if (row.sealed === undefined) return;
      if (figures) known.set(row.id, figures);
      const span = { from: parseTime(row.from) ?? 0, to: parseTime(row.to) ?? 0 };
      platform.use(activity).ledger.closed.add({ periodId: row.id, lastSeq: row.sealed.lastSeq, ...span });
    };
    for (const row of rows.values()) close(row);
    const registry = platform.use(services);
    registry.collections.set(
      "reconciliation-periods",
      serveCollection(rows, { scope: "orders:read", present, defaultSort: ["from", "DESC"] }),
    );
    registry.collections.set("reconciliation-items", serveCollection(items, { scope: "orders:read" }));
    registry.home.push({ scope: "orders:reconcile", items: () => openWork(rows, items) });
    const mappingOf = (provider: Period["provider"]) =>
      rows.select({ provider }, ["from", "ASC"]).findLast(({ mapping }) => mapping !== undefined)?.mapping;
    return { rows, items, present, openItems, close, mappingOf };
  },
};
