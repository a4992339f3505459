import type { components } from "../../../openapi/platform.gen";
import type { StatusLook } from "../../components/field/StatusField";

export type ErrorEvent = components["schemas"]["ErrorEvent"];

export const severityLooks: Readonly<Record<ErrorEvent["severity"], StatusLook>> = {
  info: { tone: "info" },
  warning: { tone: "caution" },
  critical: { tone: "critical" },
};

export const eventPath = ({ id }: Pick<ErrorEvent, "id">): string =>
  `/error-events/${encodeURIComponent(id)}/show`;

/** The requests with the event's code from its first to its last time. */
export const requestsOf = ({ code, firstAt, lastAt }: ErrorEvent): string => {
  const filter = { errorCode: code, at_gte: firstAt, at_lte: lastAt };
  return `/request-logs?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
};
