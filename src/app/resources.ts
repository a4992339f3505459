import type { ResourceProps } from "react-admin";
import { lazyNamed } from "../components/lazy/lazyNamed";
import { policy } from "../dashboards/policy";
import { queue } from "../dashboards/queue";
import { usage } from "../dashboards/usage";
import { accessKeyPages, accessKeys } from "../resources/access-keys";
import { accountPages, accounts } from "../resources/accounts";
import type { TabJobKind } from "../providers/tabJobs/tabJob";
import { auditEventJobs, auditEventPages, auditEvents } from "../resources/audit-events";
import { errorEvents } from "../resources/error-events";
import { rehostedOutputs } from "../resources/rehosted-outputs";
import { requestLogPages, requestLogs } from "../resources/request-logs";
import { disclosures } from "../resources/disclosures";
import { orders } from "../resources/orders";
import { ledgerEntries, ledgerEntryJobs, ledgerEntryPages } from "../resources/ledger-entries";
import { privacyRequestPages, privacyRequests } from "../resources/privacy-requests";
import { approvals } from "../resources/approvals";
import { policyVersions } from "../resources/policy-versions";
import { processors } from "../resources/processors";
import { retention } from "../resources/retention";
import { reconciliationPeriods } from "../resources/reconciliation-periods";
import { areaTexts } from "./i18n/areaTexts";
import { pageWithTexts, withTexts, type PreloadedPage } from "./i18n/withTexts";

/** The console's areas, in the order of the navigation. Each is a folder of `resources/` named as in the API. */
export const resources: readonly ResourceProps[] = [
  withTexts(privacyRequests, areaTexts.privacyRequests),
  withTexts(approvals, areaTexts.approvals),
  withTexts(accounts, areaTexts.accounts, areaTexts.accountList),
  withTexts(accessKeys, areaTexts.accessKeys, areaTexts.accessKeyList),
  withTexts(usage, areaTexts.usage),
  withTexts(requestLogs, areaTexts.requestLogs),
  withTexts(errorEvents, areaTexts.errorEvents),
  withTexts(queue, areaTexts.queue),
  withTexts(rehostedOutputs, areaTexts.rehostedOutputs),
  withTexts(ledgerEntries, areaTexts.ledgerEntries),
  withTexts(orders, areaTexts.orders),
  withTexts(reconciliationPeriods, areaTexts.reconciliation),
  withTexts(auditEvents, areaTexts.auditEvents),
  withTexts(policy, areaTexts.policy),
  withTexts(policyVersions, areaTexts.policyVersions),
  withTexts(processors, areaTexts.processors),
  withTexts(disclosures, areaTexts.disclosures),
  withTexts(retention, areaTexts.retention),
];

/** Pages that are no resource. */
export const customPages: readonly { path: string; page: PreloadedPage }[] = [
  ...accessKeyPages.map(({ path, page }) => ({ path, page: pageWithTexts(page, areaTexts.accessKeys) })),
  ...accountPages.map(({ path, page }) => ({ path, page: pageWithTexts(page, areaTexts.accounts) })),
  ...privacyRequestPages.map(({ path, page }) => ({
    path,
    page: pageWithTexts(page, areaTexts.privacyRequests),
  })),
  ...ledgerEntryPages.map(({ path, page }) => ({ path, page: pageWithTexts(page, areaTexts.ledgerEntries) })),
  ...requestLogPages.map(({ path, page }) => ({ path, page: pageWithTexts(page, areaTexts.requestLogs) })),
  ...auditEventPages.map(({ path, page }) => ({ path, page: pageWithTexts(page, areaTexts.auditEvents) })),
];

/** Long work that the console does itself, by kind. */
export const tabJobKinds: readonly TabJobKind[] = [...auditEventJobs, ...ledgerEntryJobs];

const Home = lazyNamed(() => import("../dashboards/home/Home").then((module) => module.Home));

export const dashboard = pageWithTexts(Home, areaTexts.home);
