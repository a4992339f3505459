import type { StewardDataProvider } from "../dataProvider/dataProvider";
import type { LedgerWork } from "../ledgerWork/ledgerWork";
import type { LogProver } from "../logProof/logProver";

/**
 * Long work that this tab does itself. It goes on while the person is elsewhere in the console, and after a reload; it
 * ends with the tab.
 */
export interface TabJob {
  readonly id: string;
  readonly kind: string;
  /** In words, as it was when the job was started. */
  readonly label: string;
  readonly state: "running" | "succeeded" | "failed" | "cancelled" | "interrupted";
  /** Milliseconds. */
  readonly startedAt: number;
  readonly done: number;
  /** 0 while nobody knows. */
  readonly total: number;
  readonly ratePerSecond: number;
  /** What the job is about; the kind knows its form. */
  readonly input: unknown;
  /** What it has come to so far: all that it takes to go on after a reload. */
  readonly known?: unknown;
  readonly result?: unknown;
  /** Of one that has succeeded in finding something wrong. */
  readonly isAlarm?: boolean;
  /** Where it is shown. */
  readonly path: string;
  /** What it made; gone with a reload. */
  readonly file?: { readonly name: string; readonly content: Blob };
  readonly error?: unknown;
  /** Its input may name a person: nothing of it is written to the tab's storage but that it was there. */
  readonly isPersonal: boolean;
}

export interface JobTools {
  readonly prover: LogProver;
  readonly ledger: LedgerWork;
  readonly steward: StewardDataProvider;
  /** The platform's time in milliseconds. */
  readonly now: () => number;
}

export interface JobRun extends JobTools {
  readonly signal: AbortSignal;
  readonly known: unknown;
  /** `known` replaces what was kept before. */
  readonly progress: (done: number, total: number, known?: unknown) => void;
}

export type JobOutcome = Pick<TabJob, "result" | "isAlarm" | "file">;

/** How jobs of one kind are done. Its code may be loaded when the first one runs. */
export interface TabJobKind {
  readonly kind: string;
  readonly run: (input: unknown, tools: JobRun) => Promise<JobOutcome>;
}

export type JobOrder = Pick<TabJob, "kind" | "label" | "input" | "isPersonal"> & {
  readonly path: (id: string) => string;
};
