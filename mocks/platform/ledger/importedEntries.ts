import { entryTypes, ledgerBooks } from "../../../src/domain/ledger/entry";
import type { components } from "../../../openapi/platform.gen";
import { parse } from "../../../src/domain/money";
import { fitsColumn, keyProblem, type World } from "../import/checkRequestLogs";
import type { Importing } from "../import/importing";
import type { ReadRow } from "../import/readRows";
import { ColumnTable } from "../streams/columns";
import { Dictionary } from "../streams/dictionary";
import type { EntryDetails } from "./ledger";

type LedgerEntry = components["schemas"]["LedgerEntry"];

const draftKinds = {
  line: "u32",
  /** Something is wrong with it: its transaction is left out, and what follows from that is not told again. */
  isBad: "u8",
  /** As the file numbers them; the place in the file where it does not. */
  seq: "f64",
  account: "u32",
  book: "u8",
  type: "u8",
  amount: "i64",
  /** The balance before it, as far as the file says any: its low 64 bits. */
  before: "i64",
  hasBalance: "u8",
  occurredAt: "f64",
  bookedAt: "f64",
  /** Codes of `transactions`, `requests`, `models`; 0 is none. */
  transaction: "u32",
  request: "u32",
  model: "u16",
  /** Position plus one; 0 is none. */
  key: "u32",
  input: "u32",
  cached: "u32",
  output: "u32",
} as const;

/** What a file of ledger entries says, as columns: it may have millions of lines. */
export interface LedgerDraft {
  readonly file: string;
  /** Every line could be read: else gaps between the entries say nothing new. */
  readonly isWhole: boolean;
  readonly table: ColumnTable<typeof draftKinds>;
  readonly ids: string[];
  readonly transactions: Dictionary;
  readonly requests: Dictionary;
  readonly models: Dictionary;
  readonly kinds: Map<string, LedgerEntry["generationKind"]>;
  /** By place in the file: what only some entries say. */
  readonly details: Map<number, EntryDetails>;
  readonly reverses: Map<number, string>;
}

function accountOf({ accountId, pseudonym }: LedgerEntry, { population }: World): number | undefined {
  if (accountId !== undefined) return population.accountIndex(accountId);
  return pseudonym === undefined ? undefined : population.accountOfPseudonym(pseudonym);
}

function ownerProblem(entry: LedgerEntry, world: World): string | undefined {
  const { book = "customer" } = entry;
  const owner = entry.accountId ?? entry.pseudonym;
  if (book !== "customer") {
    return owner === undefined ? undefined : `accountId: the book ${book} is the platform's own`;
  }
  if (owner === undefined) return "accountId: an entry of a customer names the account or its pseudonym";
  if (accountOf(entry, world) === undefined)
    return `accountId: there is no account ${owner} on this platform`;
  return entry.keyId === undefined ? undefined : keyProblem({ keyId: entry.keyId, accountId: owner }, world);
}

function amountProblem(entry: LedgerEntry, { currency, now }: World): string | undefined {
  if (entry.amount.currency !== currency)
    return `amount: the platform's currency is ${currency}, not ${entry.amount.currency}`;
  const amount = parse(entry.amount.amount);
  if (!fitsColumn(amount)) return "amount: one entry is less than 9.2 million";
  if (Date.parse(entry.bookedAt) > now) return `bookedAt: ${entry.bookedAt} is still to come`;
  const { balanceBefore: before, balanceAfter: after } = entry as Partial<LedgerEntry>;
  if (before !== undefined && after !== undefined && parse(before.amount) + amount !== parse(after.amount))
    return `balanceAfter: ${before.amount} and ${entry.amount.amount} do not make ${after.amount}`;
  return undefined;
}

function usageProblem({ type, amount, keyId, model, book, requestId }: LedgerEntry): string | undefined {
  if (type !== "usage") return undefined;
  if ((book ?? "customer") !== "customer") return "book: usage is an entry of a customer";
  if (parse(amount.amount) > 0n) return "amount: usage takes from a balance";
  if (keyId === undefined) return "keyId: usage is of a key";
  if (requestId === undefined) return "requestId: usage is of a request";
  return model === undefined ? "model: usage is of a model" : undefined;
}

/** What an entry says besides its columns; undefined for nothing. */
function detailsOf(entry: LedgerEntry): EntryDetails | undefined {
  const { orderId, grantId, actor, reason, approvalId, latePeriodId, correctsId, lines } = entry;
  const told = {
    ...(orderId !== undefined && { orderId }),
    ...(grantId !== undefined && { grantId }),
    ...(actor !== undefined && { actor }),
    ...(reason !== undefined && { reason }),
    ...(approvalId !== undefined && { approvalId }),
    ...(latePeriodId !== undefined && { latePeriodId }),
    ...(correctsId !== undefined && { correctsId }),
    ...(lines !== undefined && { lines }),
  };
  return Object.keys(told).length > 0 ? told : undefined;
}

function tokensOf({ lines = [] }: LedgerEntry) {
  const of = (meter: string) => Number(lines.find((line) => line.meter === meter)?.quantity ?? 0);
  const cached = of("cached_tokens");
  return { input: of("input_tokens") + cached, cached, output: of("output_tokens") };
}

function put(
  draft: LedgerDraft,
  { row: entry, line }: ReadRow<LedgerEntry>,
  world: World,
  isBad: boolean,
): void {
  const row = draft.table.append();
  const { columns } = draft.table;
  const tokens = tokensOf(entry);
  columns.line[row] = line;
  columns.isBad[row] = isBad ? 1 : 0;
  columns.seq[row] = (entry as Partial<LedgerEntry>).seq === undefined ? row + 1 : Number(entry.seq);
  columns.account[row] = accountOf(entry, world) ?? 0;
  columns.book[row] = ledgerBooks.indexOf(entry.book ?? "customer");
  columns.type[row] = entryTypes.indexOf(entry.type);
  columns.amount[row] = BigInt.asIntN(64, parse(entry.amount.amount));
  const { balanceBefore } = entry as Partial<LedgerEntry>;
  columns.before[row] = balanceBefore === undefined ? 0n : BigInt.asIntN(64, parse(balanceBefore.amount));
  columns.hasBalance[row] = balanceBefore === undefined ? 0 : 1;
  columns.occurredAt[row] = Date.parse(entry.occurredAt);
  columns.bookedAt[row] = Date.parse(entry.bookedAt);
  columns.transaction[row] = draft.transactions.code(entry.txnId);
  columns.request[row] = entry.requestId === undefined ? 0 : draft.requests.code(entry.requestId);
  columns.model[row] = entry.model === undefined ? 0 : draft.models.code(entry.model);
  columns.key[row] = entry.keyId === undefined ? 0 : (world.population.keyIndex(entry.keyId) ?? -1) + 1;
  columns.input[row] = tokens.input;
  columns.cached[row] = tokens.cached;
  columns.output[row] = tokens.output;
  draft.ids.push(entry.id);
  const details = detailsOf(entry);
  if (details !== undefined) draft.details.set(row, details);
  if (entry.reversesId !== undefined) draft.reverses.set(row, entry.reversesId);
  if (entry.model !== undefined) draft.kinds.set(entry.model, entry.generationKind);
}

/** Reads the file of ledger entries, in whatever order; undefined when there is none. */
export function readEntries(importing: Importing, world: World): LedgerDraft | undefined {
  const rows = importing.rows("ledger-entries");
  if (rows === undefined) return undefined;
  let draft: LedgerDraft | undefined;
  const ids = new Set<string>();
  const badBefore = importing.bad.count;
  let reported = 0;
  for (const read of rows) {
    draft ??= emptyDraft(read.file);
    const entry = read.row;
    const problem =
      (ids.has(entry.id) ? `id: ${entry.id} is there twice` : undefined) ??
      ownerProblem(entry, world) ??
      amountProblem(entry, world) ??
      usageProblem(entry);
    ids.add(entry.id);
    put(draft, read, world, problem !== undefined);
    if (problem === undefined) continue;
    importing.report(read, problem);
    reported += 1;
  }
  return {
    ...(draft ?? emptyDraft("ledger-entries")),
    isWhole: importing.bad.count - badBefore === reported,
  };
}

function emptyDraft(file: string): LedgerDraft {
  return {
    file,
    isWhole: true,
    table: new ColumnTable(draftKinds, 1024),
    ids: [],
    transactions: new Dictionary([""]),
    requests: new Dictionary([""]),
    models: new Dictionary([""]),
    kinds: new Map(),
    details: new Map(),
    reverses: new Map(),
  };
}
