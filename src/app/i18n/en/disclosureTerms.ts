/** Terms of requests by authorities: on the account page and in their own list. */
export const disclosureTerms = {
  column: {
    authority: "Authority",
    reference: "Their file",
    status: "Status",
    accountId: "Account",
    country: "Country",
    legalBasis: "Legal basis",
    receivedAt: "Received",
    decidedAt: "Decided",
    subjectNotified: "Person told",
    categories: "What is asked for",
    recordedBy: "Recorded by",
    recordedAt: "Recorded",
    decisionReason: "Why",
  },
  status: {
    under_review: "Under review",
    disclosed: "Disclosed",
    partly_disclosed: "Partly disclosed",
    refused: "Refused",
  },
  told: { yes: "Told", no: "Not told" },
  empty: "No authority has asked",
  empty_detail: "What law enforcement asks for is recorded on the account it concerns.",
  record: "Record a request…",
} as const;
