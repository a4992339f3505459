import {
  computeDeadline,
  DeadlineInputError,
  type Deadline,
  type DeadlineInput,
  type PauseReason,
} from "../../../domain/deadlines";
import type { components } from "../../../../openapi/platform.gen";

type PrivacyRequest = components["schemas"]["PrivacyRequest"];

/** A pause as it is typed: an empty end still runs. */
export interface SupposedPause {
  key: string;
  reason: PauseReason;
  from: string;
  to: string;
}

/** What the counting would be asked if something were otherwise. */
export interface Supposition {
  regime: DeadlineInput["regime"];
  country: string;
  extended: boolean;
  pauses: readonly SupposedPause[];
}

/** What the request is counted by now. */
export const inputOf = (
  request: Pick<
    PrivacyRequest,
    "regime" | "type" | "receivedAt" | "timeZone" | "holidayCountry" | "extension" | "pauses"
  >,
): DeadlineInput => ({
  regime: request.regime,
  right: request.type,
  receivedAt: request.receivedAt,
  timeZone: request.timeZone,
  country: request.holidayCountry,
  extended: request.extension !== undefined,
  pauses: request.pauses.map(({ reason, from, to }) => ({ reason, from, to })),
});

export const supposed = (input: DeadlineInput): Supposition => ({
  regime: input.regime,
  country: input.country,
  extended: input.extended ?? false,
  pauses: (input.pauses ?? []).map(({ reason, from, to }, index) => ({
    key: String(index),
    reason,
    from,
    to: to ?? "",
  })),
});

export type Counted = { deadline: Deadline } | { wrong: DeadlineInputError };

/** Counts, or says what is wrong with the input; anything else that fails is a fault of ours and is thrown. */
export const count = (input: DeadlineInput): Counted => {
  try {
    return { deadline: computeDeadline(input) };
  } catch (error) {
    if (error instanceof DeadlineInputError) return { wrong: error };
    throw error;
  }
};

export const countSupposed = (input: DeadlineInput, { pauses, ...other }: Supposition): Counted =>
  count({
    ...input,
    ...other,
    pauses: pauses.map(({ reason, from, to }) => ({ reason, from, ...(to !== "" && { to }) })),
  });

/** Whether the platform and this console name the same dates: both count by the same law from the same facts. */
export const agree = (theirs: PrivacyRequest["deadline"], ours: Deadline): boolean =>
  theirs.due === ours.due &&
  theirs.extensionNoticeBy === ours.extensionNoticeBy &&
  theirs.acknowledgeBy === ours.acknowledgeBy;
