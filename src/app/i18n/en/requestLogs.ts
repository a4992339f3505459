/** Texts of the request logs and of their latency and errors. */
export const requestLogs = {
  title: "Request logs",
  selected: "Selected request",
  open_page: "Open page",
  as_of: "up to no. %{seq}",
  newer: "One newer request |||| %{count} newer requests",
  not_billed: "Not billed",
  of_which_cached: "One of them from the cache |||| %{smart_count} of them from the cache",
  with_secret: "with secret %{id}",
  ip_never_whole:
    "Logs are never shown with a whole address. What is known of the account's addresses is revealed on its page, for a reason.",
  kept: {
    indefinite: "Kept indefinitely",
    years: "Kept one year |||| Kept %{smart_count} years",
    days: "Kept one day |||| Kept %{smart_count} days",
    account_life: "Kept for the account's life",
    not_stored: "Not stored",
    unspecified: "The policy does not say how long they are kept",
  },
  search: {
    label: "Find by any id",
    unknown:
      "Requests are found by a request id, a log id, or the id of an account, key or secret. Find people under Accounts.",
  },
  part: {
    call: "What was called",
    measures: "What it took",
    origin: "Where it came from",
  },
  trail: {
    title: "Beside this request",
    key_around: "Requests of the same key, 5 minutes before and after",
    account_same: "Requests of the account to the same model with the same outcome",
    error_events: "Error events with the same code",
    rehosted: "The outputs of this request and whether they were re-hosted",
    key_audit: "What was done to the key (audit log)",
    same_id_audit: "Audit events under the same request id",
  },
  empty: {
    none: "No request is on record",
    none_todo: "Requests appear here within seconds, and go when their retention ends.",
    no_match: "No request matches",
    no_match_todo: "Take a filter away, or widen the time.",
  },
  health: {
    title: "Latency and errors",
    panel: "By model and endpoint",
    about:
      "Percentiles in ms, read from added-up histograms; spread from fast to slow. Days are cut in %{zone}. A figure opens those of its requests that are still on record.",
    what: "What",
    p50: "p50",
    p95: "p95",
    p99: "p99",
    shape: "Spread",
    failed: "Not OK",
    other: "All others",
    whole: "All requests",
    by: {
      label: "Rows",
      model: "By model",
      endpoint: "By endpoint",
      both: "By model and endpoint",
    },
    order: {
      label: "Order",
      requests: "Most requests first",
      failed: "Most not OK first",
      p50: "Slowest p50 first",
      p95: "Slowest p95 first",
      p99: "Slowest p99 first",
    },
  },
} as const;
