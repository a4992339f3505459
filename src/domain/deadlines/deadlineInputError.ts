export type DeadlineInputCode =
  | "regime_unknown"
  | "right_unknown"
  | "instant_malformed"
  | "date_malformed"
  | "time_zone_unknown"
  | "country_unknown"
  | "pause_reason_unknown"
  | "pause_ends_before_it_begins"
  | "pause_before_receipt";

/** What was asked of the clock makes no sense. `code` is stable, for forms and texts; the message is for logs. */
export class DeadlineInputError extends Error {
  override readonly name = "DeadlineInputError";
  readonly code: DeadlineInputCode;

  constructor(code: DeadlineInputCode, message: string) {
    super(message);
    this.code = code;
  }
}
