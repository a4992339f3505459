import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

/** What a line of each resource's file holds. */
export interface ImportedRows {
  accounts: Schemas["Account"];
  "access-keys": Schemas["AccessKey"];
  "audit-events": Schemas["AuditEventItem"];
  communications: Schemas["AccountCommunication"];
  "ledger-entries": Schemas["LedgerEntry"];
  orders: Schemas["Order"];
  "policy-versions": Schemas["PolicyVersion"];
  "privacy-requests": Schemas["PrivacyRequest"];
  processors: Schemas["Processor"];
  "recipient-tasks": Schemas["RecipientTask"];
  "request-logs": Schemas["RequestLog"];
  "saved-views": Schemas["SavedView"];
  staff: Schemas["Staff"];
}

export type ImportedResource = keyof ImportedRows;

export interface RowKind {
  /** Name of the row's schema in the contract. */
  readonly schema: string;
  /** Members (as JSON Pointers) that the platform works out: they may be left out, and are not kept when given. */
  readonly computed?: RegExp;
}

const capFigures = "(spent|reserved|left|state|resetsAt)";

export const rowKinds: Readonly<Record<ImportedResource, RowKind>> = {
  accounts: {
    schema: "Account",
    computed: new RegExp(
      `^/(counts|balance|usage|openRequests|maskedFields|lastActiveAt|lastIpMasked|version|cap/${capFigures})(/|$)`,
    ),
  },
  "access-keys": {
    schema: "AccessKey",
    computed: new RegExp(
      `^/(health|refused24h|rateLimited24h|spark|usage|storage|version|lastUsed|secrets/\\d+/(requests24h|lastUsedAt)|limits/spend/${capFigures})(/|$)`,
    ),
  },
  "audit-events": { schema: "AuditEventItem" },
  communications: { schema: "AccountCommunication" },
  "ledger-entries": { schema: "LedgerEntry", computed: /^\/(seq|balanceBefore|balanceAfter)(\/|$)/ },
  orders: { schema: "Order", computed: /^\/version$/ },
  "policy-versions": { schema: "PolicyVersion", computed: /^\/(status|reach|version)$/ },
  "privacy-requests": {
    schema: "PrivacyRequest",
    computed: /^\/(deadline|internalDueOn|daysLeft|overdue|duplicateCandidates|tasks|version)(\/|$)/,
  },
  processors: { schema: "Processor", computed: /^\/(gaps|version)$/ },
  "recipient-tasks": { schema: "RecipientTask", computed: /^\/(processorName|version)$/ },
  "request-logs": { schema: "RequestLog", computed: /^\/(seq|ledgerEntryId|expiresAt)$/ },
  "saved-views": { schema: "SavedView", computed: /^\/version$/ },
  staff: { schema: "Staff", computed: /^\/(openRequests|version)$/ },
};
