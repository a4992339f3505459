import { entryTypes } from "../../../src/domain/ledger/entry";
import type { Importing } from "../import/importing";
import type { RequestTable } from "../streams/requestColumns";
import { risingOrder } from "../streams/columns";
import type { LedgerDraft } from "./importedEntries";
import type { GivenEntry, Ledger } from "./ledger";

const USAGE = entryTypes.indexOf("usage");
const TOPUP = entryTypes.indexOf("topup");

/** Ids of what was written, by row (and by the number of the transaction), and the rows of the top-ups. */
export interface WrittenEntries {
  readonly entryIds: string[];
  readonly transactionIds: (string | undefined)[];
  readonly topUps: number[];
}

export interface EntryTarget {
  readonly ledger: Ledger;
  readonly requests: RequestTable;
  /** Position of the request with an id. */
  requestRow(id: string): number | undefined;
}

/** Takes a draft over into the ledger, transaction by transaction; one that breaks a rule of the books is left out. */
class EntryWriter {
  readonly written: WrittenEntries = { entryIds: [], transactionIds: [undefined], topUps: [] };
  readonly #draft: LedgerDraft;
  readonly #importing: Importing;
  readonly #target: EntryTarget;
  /** Balances as the file tells them, by book and account. */
  readonly #told = new Map<number, { readonly balance: bigint; readonly bad: number }>();
  #bad = 0;
  readonly #seen = new Set<number>();
  readonly #seqs = new Map<string, number>();
  #bookedAt = -Infinity;
  #lastSeq = 0;

  constructor(draft: LedgerDraft, importing: Importing, target: EntryTarget) {
    this.#draft = draft;
    this.#importing = importing;
    this.#target = target;
  }

  /** Entries of one transaction, by their places in the file. */
  take(places: readonly number[]): void {
    const problems = [...places.map((place) => this.#entryProblem(place)), this.#sumProblem(places)];
    const code = this.#draft.table.columns.transaction[places[0] ?? 0] ?? 0;
    this.#seen.add(code);
    if (places.some((place) => this.#draft.table.columns.isBad[place] === 1)) return;
    const at = problems.findIndex((problem) => problem !== undefined);
    const problem = problems[at];
    if (problem === undefined) this.#write(places, code);
    else this.#report(places[at] ?? places[0] ?? 0, problem);
  }

  #report(place: number, problem: string): void {
    const line = this.#draft.table.columns.line[place] ?? 0;
    this.#importing.report({ file: this.#draft.file, line }, problem);
  }

  #entryProblem(place: number): string | undefined {
    const { columns } = this.#draft.table;
    const seq = columns.seq[place] ?? 0;
    const follows = this.#lastSeq;
    this.#lastSeq = seq;
    // Whose entry a bad one was cannot be known, so each balance may be off once after it.
    if (columns.isBad[place] === 1) this.#bad += 1;
    const isBalanced = columns.isBad[place] === 1 || this.#goesOn(place);
    if (!this.#draft.isWhole) return this.#linkProblem(place);
    if (seq !== follows + 1) return `seq: ${seq} follows ${follows}`;
    if (!isBalanced) return "balanceBefore: it does not go on from the entry before it";
    const bookedAt = columns.bookedAt[place] ?? 0;
    if (bookedAt < this.#bookedAt) return "bookedAt: earlier than the entry before it";
    this.#bookedAt = bookedAt;
    return this.#linkProblem(place);
  }

  #goesOn(place: number): boolean {
    const { columns } = this.#draft.table;
    const owner = (columns.account[place] ?? 0) * 16 + (columns.book[place] ?? 0);
    const { balance, bad } = this.#told.get(owner) ?? { balance: 0n, bad: 0 };
    const start = columns.hasBalance[place] === 1 ? (columns.before[place] ?? 0n) : balance;
    const after = BigInt.asIntN(64, start + (columns.amount[place] ?? 0n));
    this.#told.set(owner, { balance: after, bad: this.#bad });
    return start === balance || bad < this.#bad;
  }

  #linkProblem(place: number): string | undefined {
    const reverses = this.#draft.reverses.get(place);
    if (reverses !== undefined && !this.#seqs.has(reverses))
      return `reversesId: there is no entry ${reverses} before it`;
    return this.#requestProblem(place);
  }

  #requestProblem(place: number): string | undefined {
    const { columns } = this.#draft.table;
    const id = this.#draft.requests.text(columns.request[place] ?? 0);
    if (id === "") return undefined;
    const row = this.#target.requestRow(id);
    if (row === undefined) return `requestId: there is no request log ${id}`;
    if (columns.type[place] !== USAGE) return undefined;
    const cost = this.#target.requests.columns.cost[row] ?? 0n;
    if (cost !== -(columns.amount[place] ?? 0n)) return `amount: not the cost of the request ${id}`;
    if ((this.#target.requests.columns.entry[row] ?? 0) > 0) return `requestId: ${id} is billed twice`;
    return undefined;
  }

  #sumProblem(places: readonly number[]): string | undefined {
    const { columns } = this.#draft.table;
    const code = columns.transaction[places[0] ?? 0] ?? 0;
    const id = this.#draft.transactions.text(code);
    if (this.#seen.has(code)) return `txnId: the entries of ${id} do not stand together`;
    if (places.length < 2) return `txnId: ${id} has one entry, and a transaction has two at least`;
    const sum = places.reduce((total, place) => total + (columns.amount[place] ?? 0n), 0n);
    return sum === 0n ? undefined : `txnId: the entries of ${id} do not sum to zero`;
  }

  #write(places: readonly number[], code: number): void {
    const { ledger, requests } = this.#target;
    const first = ledger.table.length;
    ledger.record(places.map((place) => this.#given(place)));
    this.written.transactionIds.push(this.#draft.transactions.text(code));
    places.forEach((place, order) => {
      const row = first + order;
      const id = this.#draft.ids[place] ?? "";
      this.written.entryIds.push(id);
      this.#seqs.set(id, row + 1);
      const { type, request } = ledger.table.columns;
      if (type[row] === TOPUP) this.written.topUps.push(row);
      if (type[row] === USAGE && (request[row] ?? 0) > 0)
        requests.columns.entry[(request[row] ?? 0) - 1] = row + 1;
    });
  }

  #given(place: number): GivenEntry {
    const { columns } = this.#draft.table;
    const requestId = this.#draft.requests.text(columns.request[place] ?? 0);
    const reverses = this.#draft.reverses.get(place);
    return {
      account: columns.account[place] ?? 0,
      book: columns.book[place] ?? 0,
      type: columns.type[place] ?? 0,
      amount: columns.amount[place] ?? 0n,
      occurredAt: columns.occurredAt[place] ?? 0,
      bookedAt: columns.bookedAt[place] ?? 0,
      request: requestId === "" ? 0 : (this.#target.requestRow(requestId) ?? -1) + 1,
      reverses: reverses === undefined ? 0 : (this.#seqs.get(reverses) ?? 0),
      details: this.#draft.details.get(place),
    };
  }
}

/** Writes the operator's entries in the order of their sequence. The books keep their rules: what breaks one is reported. */
export function writeEntries(draft: LedgerDraft, importing: Importing, target: EntryTarget): WrittenEntries {
  const writer = new EntryWriter(draft, importing, target);
  const { table } = draft;
  let group: number[] = [];
  for (const place of risingOrder(table.columns.seq, table.length)) {
    const previous = group[0];
    if (previous !== undefined && table.columns.transaction[previous] !== table.columns.transaction[place]) {
      writer.take(group);
      group = [];
    }
    group.push(place);
  }
  if (group.length > 0) writer.take(group);
  return writer.written;
}
