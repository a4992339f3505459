import type { Catalogue } from "./i18nProvider";

type LoadTexts = () => Promise<Record<string, Catalogue>>;

const usage = () => import("./en/usage");
const terms = async () => {
  const { caps, keyStatus } = await import("./en/terms");
  return { caps, key_status: keyStatus };
};
const audit = () => import("./en/audit");
const queue = async () => ({ queue: (await import("./en/queue")).queue });
const requestLogTerms = async () => ({
  request_log_terms: (await import("./en/requestLogTerms")).requestLogTerms,
});
const orderTerms = async () => ({ order_terms: (await import("./en/orderTerms")).orderTerms });
const policyTerms = async () => {
  const [words, rules] = await Promise.all([import("./en/policyTerms"), retentionTerms()]);
  return { policy_terms: words.policyTerms, ...rules };
};
const retentionTerms = async () => ({
  retention_terms: (await import("./en/retentionTerms")).retentionTerms,
});
const disclosureTerms = async () => ({
  disclosure_terms: (await import("./en/disclosureTerms")).disclosureTerms,
});
const ledgerTerms = async () => ({ ledger_terms: (await import("./en/ledgerTerms")).ledgerTerms });

/** The texts that come with an area's pages, not with the console: they would be a tenth of the first load. */
export const areaTexts = {
  home: async () => {
    const [own, waiting] = await Promise.all([import("./en/home"), queue()]);
    return { home: own.home, ...waiting };
  },
  accountList: async () => ({ accounts: (await import("./en/accounts")).accounts }),
  accounts: async () => {
    const [accounts, requests, used, events, shared, ledger, payments, logs, asked] = await Promise.all([
      import("./en/accounts"),
      import("./en/requestTerms"),
      usage(),
      audit(),
      terms(),
      ledgerTerms(),
      orderTerms(),
      requestLogTerms(),
      disclosureTerms(),
    ]);
    return {
      accounts: accounts.accounts,
      request_terms: requests.requestTerms,
      usage: used.usage,
      audit: events.audit,
      ...shared,
      ...ledger,
      ...payments,
      ...logs,
      ...asked,
    };
  },
  accessKeyList: async () => {
    const [own, shared] = await Promise.all([import("./en/accessKeys"), terms()]);
    return { access_keys: own.accessKeys, ...shared };
  },
  accessKeys: async () => {
    const [list, pages, used, events, shared, logs] = await Promise.all([
      import("./en/accessKeys"),
      import("./en/accessKeyPages"),
      usage(),
      audit(),
      terms(),
      requestLogTerms(),
    ]);
    return {
      access_keys: { ...list.accessKeys, ...pages.accessKeyPages },
      usage: used.usage,
      audit: events.audit,
      ...shared,
      ...logs,
    };
  },
  auditEvents: async () => {
    const [pages, events] = await Promise.all([import("./en/auditEvents"), audit()]);
    return { audit_events: pages.auditEvents, audit: events.audit };
  },
  privacyRequests: async () => {
    const [requests, names, deadline, report, events] = await Promise.all([
      import("./en/privacyRequests"),
      import("./en/requestTerms"),
      import("./en/requestDeadline"),
      import("./en/requestReport"),
      audit(),
    ]);
    return {
      privacy_requests: requests.privacyRequests,
      request_terms: names.requestTerms,
      request_deadline: deadline.requestDeadline,
      request_report: report.requestReport,
      audit: events.audit,
    };
  },
  ledgerEntries: async () => {
    const [entries, check, words] = await Promise.all([
      import("./en/ledgerEntries"),
      import("./en/ledgerCheck"),
      ledgerTerms(),
    ]);
    return { ledger_entries: entries.ledgerEntries, ledger_check: check.ledgerCheck, ...words };
  },
  orders: async () => {
    const [own, words, ledger] = await Promise.all([import("./en/orders"), orderTerms(), ledgerTerms()]);
    return { orders: own.orders, ...words, ...ledger };
  },
  approvals: async () => {
    const [own, words] = await Promise.all([import("./en/approvals"), ledgerTerms()]);
    return { approvals: own.approvals, ...words };
  },
  policy: async () => {
    const [page, names] = await Promise.all([import("./en/policy"), import("./en/requestTerms")]);
    return { policy: page.policy, request_terms: names.requestTerms, ...(await policyTerms()) };
  },
  policyVersions: async () => {
    const [own, names, events, words] = await Promise.all([
      import("./en/policyVersions"),
      import("./en/requestTerms"),
      audit(),
      policyTerms(),
    ]);
    return {
      policy_versions: own.policyVersions,
      request_terms: names.requestTerms,
      audit: events.audit,
      ...words,
    };
  },
  processors: async () => {
    const [own, names, events, words] = await Promise.all([
      import("./en/processors"),
      import("./en/requestTerms"),
      audit(),
      policyTerms(),
    ]);
    return { processors: own.processors, request_terms: names.requestTerms, audit: events.audit, ...words };
  },
  reconciliation: async () => ({ reconciliation: (await import("./en/reconciliation")).reconciliation }),
  requestLogs: async () => {
    const [own, words, used] = await Promise.all([import("./en/requestLogs"), requestLogTerms(), usage()]);
    return { request_logs: own.requestLogs, ...words, usage: used.usage };
  },
  errorEvents: async () => {
    const [own, words, used] = await Promise.all([import("./en/errorEvents"), requestLogTerms(), usage()]);
    return { error_events: own.errorEvents, ...words, usage: used.usage };
  },
  queue,
  rehostedOutputs: async () => ({
    rehosted_outputs: (await import("./en/rehostedOutputs")).rehostedOutputs,
  }),
  retention: async () => {
    const [own, words] = await Promise.all([import("./en/retention"), retentionTerms()]);
    return { retention: own.retention, ...words };
  },
  disclosures: async () => {
    const [own, words] = await Promise.all([import("./en/disclosures"), disclosureTerms()]);
    return { disclosures: own.disclosures, ...words };
  },
  usage: async () => ({ usage: (await usage()).usage }),
} satisfies Record<string, LoadTexts>;
