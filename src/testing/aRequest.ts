import type { components } from "../../openapi/platform.gen";

type PrivacyRequest = components["schemas"]["PrivacyRequest"];

/** A request as it comes in, and whatever a test wants to be otherwise. */
export const aRequest = (fields: Partial<PrivacyRequest> = {}): PrivacyRequest => ({
  id: "pr_1",
  type: "access",
  state: "received",
  regime: "gdpr",
  country: "DE",
  holidayCountry: "DE",
  timeZone: "Europe/Berlin",
  accountId: "acc_1",
  subject: { name: "M••• G•••" },
  source: "email",
  receivedAt: "2026-11-10T08:00:00.000Z",
  recordedAt: "2026-11-10T09:00:00.000Z",
  deadline: {
    due: "2026-12-10",
    expiresAt: "2026-12-10T23:00:00.000Z",
    extensionNoticeBy: "2026-12-10",
    acknowledgeBy: null,
    steps: [],
  },
  internalDueOn: "2026-12-03",
  daysLeft: 19,
  overdue: "none",
  pauses: [],
  identity: { required: "email_loop", status: "not_started" },
  priority: "normal",
  duplicateCandidates: [],
  links: [],
  tasks: { open: 0, total: 0 },
  hasCertificate: false,
  version: "1",
  ...fields,
});
