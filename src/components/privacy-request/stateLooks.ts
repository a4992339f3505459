import type { RequestState } from "../../domain/privacy-requests/stateMachine";
import type { StatusLook } from "../field/StatusField";

/** How a privacy request's state looks, wherever one is shown; its words are `request_terms.state`. */
export const stateLooks: Readonly<Record<RequestState, StatusLook>> = {
  received: { tone: "info", icon: "arrow-down" },
  identity_check: { tone: "info", icon: "user" },
  in_review: { tone: "info", icon: "eye" },
  awaiting_approval: { tone: "caution", icon: "clock" },
  scheduled: { tone: "caution", icon: "calendar" },
  executing: { tone: "info", icon: "refresh" },
  fulfilled: { tone: "positive" },
  closed: { tone: "neutral", icon: "check" },
  on_hold: { tone: "caution", icon: "pause" },
  rejected: { tone: "neutral", icon: "close" },
  withdrawn: { tone: "neutral", icon: "undo" },
  duplicate: { tone: "neutral", icon: "copy" },
  error: { tone: "critical" },
};
