import { accessKeyPages } from "../app/i18n/en/accessKeyPages";
import { accessKeys } from "../app/i18n/en/accessKeys";
import { accounts } from "../app/i18n/en/accounts";
import { approvals } from "../app/i18n/en/approvals";
import { audit } from "../app/i18n/en/audit";
import { auditEvents } from "../app/i18n/en/auditEvents";
import { ledgerEntries } from "../app/i18n/en/ledgerEntries";
import { ledgerTerms } from "../app/i18n/en/ledgerTerms";
import { home } from "../app/i18n/en/home";
import { orders } from "../app/i18n/en/orders";
import { orderTerms } from "../app/i18n/en/orderTerms";
import { policy } from "../app/i18n/en/policy";
import { policyTerms } from "../app/i18n/en/policyTerms";
import { policyVersions } from "../app/i18n/en/policyVersions";
import { privacyRequests } from "../app/i18n/en/privacyRequests";
import { processors } from "../app/i18n/en/processors";
import { requestDeadline } from "../app/i18n/en/requestDeadline";
import { requestReport } from "../app/i18n/en/requestReport";
import { requestTerms } from "../app/i18n/en/requestTerms";
import { caps, keyStatus } from "../app/i18n/en/terms";
import { usage } from "../app/i18n/en/usage";
import { texts } from "../app/i18n/texts";

/** Every text of the console at once: a test waits for no catalogue. */
export const allTexts = {
  ...texts,
  access_keys: { ...accessKeys, ...accessKeyPages },
  accounts,
  approvals,
  audit,
  audit_events: auditEvents,
  caps,
  home,
  key_status: keyStatus,
  ledger_entries: ledgerEntries,
  ledger_terms: ledgerTerms,
  orders,
  order_terms: orderTerms,
  policy,
  policy_terms: policyTerms,
  policy_versions: policyVersions,
  privacy_requests: privacyRequests,
  processors,
  request_terms: requestTerms,
  request_deadline: requestDeadline,
  request_report: requestReport,
  usage,
};
