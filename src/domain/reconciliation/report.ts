import type { components } from "../../../openapi/platform.gen";
import { moneyOf, totalsOf } from "./totals";
import { pico } from "../money";
import type { ColumnMapping } from "./mapping";
import type { Amount, Finding, OrderRecord, ProcessorRecord } from "./records";

type Schemas = components["schemas"];
type Report = Schemas["ReconciliationReport"];
type Difference = Schemas["ReconciliationDifference"];

/** More than that is no comparison but the wrong file, and the contract takes no more. */
export const MOST_DIFFERENCES = 10_000;

const lineOf = ({ line, externalId, gross, fee, net, at }: ProcessorRecord): Schemas["ProcessorLine"] => ({
  line,
  externalId,
  gross: moneyOf(gross),
  ...(fee && { fee: moneyOf(fee) }),
  ...(net && { net: moneyOf(net) }),
  ...(at !== undefined && { at }),
});

const figuresOf = ({ gross, fee, net }: OrderRecord): Schemas["OrderFigures"] => ({
  gross: moneyOf(gross),
  fee: moneyOf(fee),
  net: moneyOf(net),
});

function bookedOf({ bookings }: Finding): Amount | undefined {
  const [first] = bookings;
  if (first === undefined) return undefined;
  return {
    units: pico(bookings.reduce((sum, { amount }) => sum + amount.units, 0n)),
    currency: first.amount.currency,
  };
}

/** A finding as it is kept; undefined for what matches. */
export function differenceOf(finding: Finding): Difference | undefined {
  const { bucket, reason, orders, bookings, lines, orderId, difference } = finding;
  if (bucket === "matched" || reason === undefined) return undefined;
  const [order] = orders;
  const [line] = lines;
  const [booking] = bookings;
  const booked = bookedOf(finding);
  return {
    bucket,
    reason,
    ...(orderId !== undefined && { orderId }),
    ...(booking && { ledgerTxnId: booking.txnId }),
    ...(line && { processorLine: lineOf(line) }),
    ...(order && { figures: figuresOf(order) }),
    ...(booked && { booked: moneyOf(booked) }),
    ...(difference && { difference: moneyOf(difference) }),
  };
}

export interface ComparedFile {
  readonly name: string;
  readonly sha256: string;
  readonly lines: number;
  readonly mapping: ColumnMapping;
}

/** What the platform is told of a comparison. */
export function reportOf(findings: readonly Finding[], file: ComparedFile): Report {
  const totals = totalsOf(findings);
  return {
    fileName: file.name,
    fileSha256: file.sha256,
    lines: file.lines,
    matched: totals[0]?.count ?? 0,
    sums: totals.map(({ bucket, sums }) => ({ bucket, sums: [...sums] })),
    mapping: file.mapping,
    differences: findings.flatMap((finding) => differenceOf(finding) ?? []),
  };
}
