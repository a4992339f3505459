import type { components } from "../../../openapi/platform.gen";
import type { CsvProblem } from "../csv/csvError";
import type { SealVerdict } from "../period-seal";
import type { LineProblem } from "./lineReader";
import type { ColumnMapping } from "./mapping";
import type { Bucket, Reason } from "./records";
import type { BucketTotal } from "./totals";

type Schemas = components["schemas"];
type Money = Schemas["Money"];

/** Why a file was not taken: the line (from 1), the reason, and what stands there. */
export interface FileRefusal {
  readonly line: number;
  readonly problem: CsvProblem | LineProblem;
  readonly figures?: Readonly<Record<string, number>>;
  readonly column?: string;
  readonly cell?: string;
}

export interface OpenedFile {
  readonly headings: readonly string[];
  /** The first lines, cell by cell. */
  readonly sample: readonly (readonly string[])[];
}

export interface Compared {
  readonly totals: readonly BucketTotal[];
  /** Of the file, without its headings. */
  readonly lines: number;
  readonly sha256: string;
  /** False when the file may have lost its end. */
  readonly endsWithBreak: boolean;
  /** How many findings the platform would keep. */
  readonly differences: number;
}

/** A finding as it is shown: the three sides beside each other. */
export interface FindingRow {
  /** Its place among all findings. */
  readonly id: number;
  readonly bucket: Bucket;
  readonly reason?: Reason;
  readonly orderId?: string;
  readonly externalId?: string;
  readonly line?: number;
  readonly ordered?: Money;
  readonly listed?: Money;
  readonly booked?: Money;
  readonly txnId?: string;
  readonly difference?: Money;
}

export type ReconcileRequest =
  | { readonly ask: "open"; readonly id: number; readonly file: Blob }
  | {
      readonly ask: "compare";
      readonly id: number;
      readonly file: Blob;
      readonly name: string;
      readonly mapping: ColumnMapping;
      readonly periodId: string;
    }
  | {
      readonly ask: "rows";
      readonly id: number;
      readonly bucket: Bucket;
      readonly from: number;
      readonly count: number;
    }
  | { readonly ask: "report"; readonly id: number }
  | { readonly ask: "seal"; readonly id: number; readonly period: Schemas["ReconciliationPeriod"] };

export type ReconcileReply =
  | { readonly tell: "progress"; readonly id: number; readonly done: number; readonly total: number }
  | { readonly tell: "opened"; readonly id: number; readonly opened: OpenedFile }
  | { readonly tell: "compared"; readonly id: number; readonly compared: Compared }
  | { readonly tell: "rows"; readonly id: number; readonly rows: readonly FindingRow[] }
  | { readonly tell: "report"; readonly id: number; readonly report: Schemas["ReconciliationReport"] }
  | { readonly tell: "verdict"; readonly id: number; readonly verdict: SealVerdict }
  | { readonly tell: "refused"; readonly id: number; readonly refusal: FileRefusal }
  /** `status` 0 when the platform could not be reached, none when it is no matter of the platform. */
  | {
      readonly tell: "failed";
      readonly id: number;
      readonly status?: number;
      readonly problem?: unknown;
      readonly message: string;
    };
