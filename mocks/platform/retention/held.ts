import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

/** What the platform holds of a category now. */
export interface Held {
  readonly count: number;
  /** Milliseconds; undefined when nothing is held. */
  readonly oldest: number | undefined;
  readonly resource?: Schemas["ResourceName"];
  /** How many the last run by the clock took, and how many the next one will. */
  readonly lastTaken?: number;
  readonly nextTaken?: number;
  /** How many a run would take at once: what the nights have left lying. */
  readonly takenNow?: number;
  /** When these runs are, where they are not the usual ones. */
  readonly lastRunAt?: number;
  readonly nextRunAt?: number;
  /** Rows from before it are what the next run takes. */
  readonly nextBefore?: number;
  /** By how many milliseconds a record outlives its days by design. */
  readonly slackMs?: number;
  /** Deleted accounts whose days are being counted, and since when the oldest is. */
  readonly clocks?: { readonly count: number; readonly since: number | undefined };
  /** Nothing runs any more: since when, in milliseconds. */
  readonly stoppedAt?: number | undefined;
}
