import { ColumnTable } from "../streams/columns";

export const ledgerKinds = {
  /** Position of the account, on the customer's book alone. */
  account: "u32",
  /** Places in `ledgerBooks` and `entryTypes`. */
  book: "u8",
  type: "u8",
  /** Pico. */
  amount: "i64",
  /** Of the running balance the low 64 bits, signed, and how often 2⁶⁴ is to be added: int64 ends at 9.2 million. */
  balanceLow: "i64",
  balanceHigh: "i32",
  occurredAt: "f64",
  /** Milliseconds, rising. */
  bookedAt: "f64",
  transaction: "u32",
  /** Position of the request that it bills, plus one; 0 is none. */
  request: "u32",
  /** Sequence numbers of what it reverses, and of what reverses it; 0 is none. */
  reverses: "u32",
  reversedBy: "u32",
} as const;

export type LedgerTable = ColumnTable<typeof ledgerKinds>;

export function createLedgerTable(capacity: number): LedgerTable {
  return new ColumnTable(ledgerKinds, capacity);
}

export function balanceAfter({ columns }: LedgerTable, row: number): bigint {
  const high = columns.balanceHigh[row] ?? 0;
  const low = columns.balanceLow[row] ?? 0n;
  return high === 0 ? low : low + (BigInt(high) << 64n);
}

export function setBalanceAfter({ columns }: LedgerTable, row: number, balance: bigint): void {
  const low = BigInt.asIntN(64, balance);
  columns.balanceLow[row] = low;
  columns.balanceHigh[row] = low === balance ? 0 : Number((balance - low) >> 64n);
}
