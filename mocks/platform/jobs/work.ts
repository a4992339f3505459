import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

export type JobRow = Schemas["Job"];

/** How far a job has come. */
export interface Progress {
  readonly done: number;
  /** When the estimate turned out wrong. */
  readonly total?: number;
  readonly steps?: Schemas["JobStep"][];
  readonly isFinished: boolean;
}

export type JobResult = Partial<Pick<JobRow, "resultUrl" | "expiresAt" | "manifest">>;

/** What a job really does. Time tells it how far it may have come; it does that much, and no more. */
export interface JobWork {
  readonly kind: Schemas["JobKind"];
  readonly label: string;
  readonly unit: JobRow["unit"];
  /** An estimate may be corrected by progress. */
  readonly total: number;
  readonly unitsPerSecond: number;
  readonly cancellable: boolean;
  readonly steps?: Schemas["JobStep"][];
  readonly resource?: Schemas["ResourceName"];
  readonly targetId?: string;
  /** Who else may see the job; the person who started it always may. */
  readonly visibleWith?: Schemas["Scope"];
  /** Works on until `target` units are done. A PlatformProblem thrown here is how a job fails. */
  advance(target: number, at: number): Progress;
  /** Called once, after the last `advance`; what it gives is added to the job. */
  finish?(at: number, job: JobRow): JobResult;
  /** Called when the job is cancelled or has failed: throw away what was half done. */
  abandon?(): void;
}
