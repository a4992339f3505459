import { ColumnTable } from "./columns";

export const requestKinds = {
  /** Milliseconds, rising. */
  at: "f64",
  account: "u32",
  key: "u32",
  /** Which of the key's secrets, by order of creation. */
  secret: "u8",
  model: "u16",
  outcome: "u8",
  failure: "u8",
  status: "u16",
  latencyMs: "u32",
  /** 0 is none. */
  ttftMs: "u32",
  input: "u32",
  cached: "u32",
  output: "u32",
  /** Pico. */
  cost: "i64",
  network: "u16",
  /** Sequence number of the usage entry that bills it; 0 is none. */
  entry: "u32",
} as const;

export type RequestTable = ColumnTable<typeof requestKinds>;

export function createRequestTable(capacity: number): RequestTable {
  return new ColumnTable(requestKinds, capacity);
}
