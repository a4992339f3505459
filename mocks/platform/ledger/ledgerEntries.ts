import { entryTypes, ledgerBooks } from "../../../src/domain/ledger/entry";
import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { idAt } from "../random";
import type { Activity } from "../streams/activity";
import { accountField, listField } from "../streams/codeFields";
import type { CodeField, ColumnFields, ValueField } from "../streams/columnFields";
import type { ColumnSource } from "../streams/columnStream";
import { lowerBoundOf } from "../streams/columns";
import {
  billedKeyField,
  billedModelField,
  billedOutcomeField,
  requestIdField,
  transactionField,
} from "./entryFields";
import type { EntryDetails } from "./ledger";
import { balanceAfter } from "./ledgerColumns";

type LedgerEntry = components["schemas"]["LedgerEntry"];

const USAGE = entryTypes.indexOf("usage");
const GRANT = entryTypes.indexOf("grant");

export function orderIdOf(seed: number, topUp: number): string {
  return idAt("ord", seed, "ledger.orders", topUp);
}

/** The texts of generated entries, made when they are asked for. */
function detailsOf({
  ledger,
  topUps,
  seed,
  entryIds,
  hasGivenLedger,
  orderOf,
  transactionIds,
}: Activity): (row: number) => EntryDetails {
  if (hasGivenLedger) return (row) => ledger.details.get(row) ?? {};
  const topUpRows = Uint32Array.from(topUps);
  return (row) => {
    const told = ledger.details.get(row);
    if (told !== undefined) return told;
    const { type, book } = ledger.table.columns;
    if (book[row] !== 0) return {};
    if (type[row] === GRANT)
      return { grantId: entryIds.id(row).replace("led_", "grant_"), reason: "Plan credit" };
    const topUp = lowerBoundOf(topUpRows, topUpRows.length, row);
    if (topUpRows[topUp] === row) {
      if (orderOf === undefined) return { orderId: orderIdOf(seed, topUp) };
      const orderId = orderOf(transactionIds.id(ledger.table.columns.transaction[row] ?? 0));
      return orderId === undefined ? {} : { orderId };
    }
    if (entryTypes[type[row] ?? 0] === "adjustment") return { reason: "Goodwill after a disturbance" };
    return {};
  };
}

function reversalId(
  activity: Activity,
  side: "reverses" | "reversedBy",
): (row: number) => string | undefined {
  const { ledger, entryIds } = activity;
  return (row) => {
    const seq = ledger.table.columns[side][row] ?? 0;
    return seq === 0 ? undefined : entryIds.id(seq - 1);
  };
}

/** The closed period that an entry comes late for. */
function latePeriodOf({ ledger }: Activity, row: number): string | undefined {
  return ledger.closed.lateFor(ledger.table.columns.occurredAt[row] ?? 0, row + 1);
}

function fieldsOf(activity: Activity, details: (row: number) => EntryDetails): ColumnFields {
  const { ledger, population, entryIds } = activity;
  const columns = () => ledger.table.columns;
  const isPlatforms = (row: number) => columns().book[row] !== 0;
  const account = (text: (account: number) => string | undefined): CodeField =>
    accountField(() => columns().account, activity, text, isPlatforms);
  const text = (value: (row: number) => string | undefined): ValueField => ({
    by: "value",
    kind: "text",
    value,
  });
  const time = (name: "occurredAt"): ValueField => ({
    by: "value",
    kind: "time",
    value: (row) => columns()[name][row],
  });
  const isSet = (name: "reverses" | "reversedBy"): ValueField => ({
    by: "value",
    kind: "boolean",
    value: (row) => columns()[name][row] !== 0,
  });
  return {
    id: { by: "id", id: entryIds.id, row: entryIds.row },
    seq: { by: "sequence", kind: "sequence", first: 1 },
    txnId: transactionField(activity),
    bookedAt: { by: "order", kind: "time", column: () => columns().bookedAt },
    occurredAt: time("occurredAt"),
    accountId: account((place) => population.pseudonymOf(place) ?? population.accountId(place)),
    pseudonym: account((place) => population.pseudonymOf(place)),
    type: listField(() => columns().type, entryTypes),
    book: listField(() => columns().book, ledgerBooks),
    generationKind: billedModelField(activity, "kind"),
    model: billedModelField(activity, "id"),
    endpoint: billedModelField(activity, "endpoint"),
    provider: billedModelField(activity, "provider"),
    outcome: billedOutcomeField(activity),
    currency: text(() => activity.catalogue.currency),
    amount: { by: "value", kind: "decimal", value: (row) => columns().amount[row] },
    requestId: requestIdField(activity),
    keyId: billedKeyField(activity),
    orderId: text((row) => details(row).orderId),
    grantId: text((row) => details(row).grantId),
    reversesId: text(reversalId(activity, "reverses")),
    isReversal: isSet("reverses"),
    isReversed: isSet("reversedBy"),
    actorId: text((row) => details(row).actor?.id),
    correctsId: text((row) => (columns().book[row] === 0 ? details(row).correctsId : undefined)),
    latePeriodId: text((row) => latePeriodOf(activity, row)),
  };
}

/** What a request is billed for, on the customer's entry alone: kind, model, key and price lines. */
function usagePart(activity: Activity, row: number): Partial<LedgerEntry> {
  const { ledger, requests, catalogue, population, requestIds } = activity;
  const { request: requestColumn, type } = ledger.table.columns;
  const request = (requestColumn[row] ?? 0) - 1;
  if (request < 0) return {};
  const { columns } = requests;
  const code = columns.model[request] ?? 0;
  const model = catalogue.model(code);
  const tokens = {
    input: columns.input[request] ?? 0,
    cached: columns.cached[request] ?? 0,
    output: columns.output[request] ?? 0,
  };
  const at = columns.at[request] ?? 0;
  const cost = catalogue.cost(code, at, tokens.input, tokens.cached, tokens.output);
  return {
    generationKind: model.kind,
    model: model.id,
    requestId: requestIds.id(request),
    keyId: population.keyId(columns.key[request] ?? 0),
    // A cost that came with the operator's rows need not follow from our price list.
    ...(type[row] === USAGE &&
      cost === columns.cost[request] && { lines: catalogue.lines(code, at, tokens) }),
  };
}

export function ledgerEntryOf(activity: Activity, row: number, details: EntryDetails): LedgerEntry {
  const { ledger, population, catalogue, entryIds, transactionIds } = activity;
  const { columns } = ledger.table;
  const account = columns.account[row] ?? 0;
  const { trouble } = ledger;
  const isNamed = trouble?.kind === "name_the_erased" && trouble.row === row;
  const pseudonym = isNamed ? undefined : population.pseudonymOf(account);
  const amount = columns.amount[row] ?? 0n;
  const balance = balanceAfter(ledger.table, row);
  const reversesId = reversalId(activity, "reverses")(row);
  const reversedById = reversalId(activity, "reversedBy")(row);
  const { correctsId, ...told } = details;
  const latePeriodId = latePeriodOf(activity, row);
  const owner = pseudonym === undefined ? { accountId: population.accountId(account) } : { pseudonym };
  return {
    id: entryIds.id(row),
    seq: String(row + 1),
    txnId: transactionIds.id(columns.transaction[row] ?? 0),
    book: ledgerBooks[columns.book[row] ?? 0] ?? "customer",
    ...(columns.book[row] === 0 && owner),
    type: entryTypes[columns.type[row] ?? 0] ?? "contra",
    ...usagePart(activity, row),
    amount: catalogue.money(amount),
    balanceBefore: catalogue.money(balance - amount),
    balanceAfter: catalogue.money(balance),
    occurredAt: formatTime(columns.occurredAt[row] ?? 0),
    bookedAt: formatTime(columns.bookedAt[row] ?? 0),
    ...(latePeriodId !== undefined && { latePeriodId }),
    ...told,
    ...(correctsId !== undefined && columns.book[row] === 0 && { correctsId }),
    ...(reversesId !== undefined && { reversesId }),
    ...(reversedById !== undefined && { reversedById }),
  };
}

export function ledgerSource(activity: Activity, now: () => number): ColumnSource {
  const { ledger, entryIds } = activity;
  const details = detailsOf(activity);
  return {
    name: "ledger-entries",
    scope: "ledger:read",
    fields: fieldsOf(activity, details),
    searched: ["accountId", "pseudonym", "type", "book"],
    firstSeq: 1,
    length: () => ledger.table.length,
    missing: () => (ledger.trouble?.kind === "drop_entry" ? ledger.trouble.row : undefined),
    timeOf: (row) => ledger.table.columns.bookedAt[row] ?? 0,
    now,
    materialise: (row) => ledgerEntryOf(activity, row, details(row)),
    rowOfId: entryIds.row,
  };
}
