/** Texts of the check that nothing of the log is withheld. */
export const auditCompleteness = {
  action: "Completeness",
  job: "Completeness: %{query}",
  title: "Is anything withheld?",
  intro:
    "This browser reads every event that the log keeps, rebuilds the signed root over them, runs the query itself, and compares the answer with what the platform lists. You can close this window and go on working: the check goes on, and the list of jobs shows it.",
  everything: "Every event of the log.",
  start: "Check now",
  again: "Check again",
  stop: "Stop",
  range: "Range",
  bounds: "Event %{from} up to, not including, %{to}",
  head: "Signed head",
  found_at: "Checked at",
  more: "and one more |||| and %{smart_count} more",
  report_it: "Keep this result and report it: an honest platform never shows this.",
  complete: {
    title: "%{matched} of %{matched}, none withheld",
    meaning:
      "The query finds one event in the proven log, and the platform counts the same. Listed and compared one by one: %{compared}. |||| The query finds %{matched} events in the proven log, and the platform counts the same. Listed and compared one by one: %{compared}.",
  },
  withheld: {
    title: "One event is withheld |||| %{count} events are withheld",
    meaning: "They are in the signed log and answer the query, but the platform did not list them.",
  },
  foreign: {
    title: "One event is listed that is no answer |||| %{count} events are listed that are no answer",
    meaning: "The platform listed them, but by the proven log they do not answer the query.",
  },
  out_of_order: {
    title: "The list is in another order than the log",
    meaning: "The same events, but not newest first.",
  },
  miscounted: {
    title: "The platform counts %{said}, the log holds %{found}",
    meaning: "The newest were listed as they are in the log, but the number does not fit.",
  },
  unproven: {
    title: "The log could not be proven",
    meaning: "So nothing can be said of what it withholds.",
  },
  beyond_proof:
    "%{fields}: only the platform knows this of an event, so a query with it can't be checked. Take it away.",
};
