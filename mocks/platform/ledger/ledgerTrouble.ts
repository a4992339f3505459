/** In which ways a ledger can be told to misbehave, so that whoever checks the books can be tried on each. */
export const ledgerTroubles = [
  /** One amount is another than was booked, by the least that there is. */
  "change_amount",
  /** One running balance is another than was booked. */
  "change_balance",
  /** One entry is gone, everywhere. */
  "drop_entry",
  /** Two neighbours are read in each other's place. */
  "swap_entries",
  /** An entry of somebody who was erased says who it was. */
  "name_the_erased",
  /** An account is told to hold another balance than its entries sum to. */
  "hold_other_balance",
] as const;

export type LedgerTroubleKind = (typeof ledgerTroubles)[number];

/** What is wrong with the ledger now, and with which row of it. */
export interface LedgerTrouble {
  readonly kind: LedgerTroubleKind;
  readonly row: number;
}

/** The rows of [low, high) in the order in which they are read. */
export function rowsRead(trouble: LedgerTrouble | undefined, low: number, high: number): Uint32Array {
  const rows = Uint32Array.from({ length: Math.max(0, high - low) }, (_, place) => low + place);
  if (trouble?.kind === "drop_entry") return rows.filter((row) => row !== trouble.row);
  const at = (trouble?.row ?? -1) - low;
  if (trouble?.kind !== "swap_entries" || at < 0 || at + 1 >= rows.length) return rows;
  rows[at] = trouble.row + 1;
  rows[at + 1] = trouble.row;
  return rows;
}
