/** The state of the log as a whole: what it is, what it means, what to do. For readers who are no cryptographers. */
export const auditLog = {
  label: "State of the audit log",
  head: "1 event |||| %{size} events",
  signed: "signed",
  meaning: "What does this mean?",
  todo: "What to do:",
  recheck: "Check again",
  checking: {
    title: "The log is being checked",
    meaning: "Your browser is reading the log's signed head and comparing it with what it saw before.",
    todo: "Wait a moment.",
  },
  verified: {
    title: "The log is proven unchanged",
    meaning:
      "Its head is signed by the log and by an independent witness, it continues exactly what this browser saw before, and every row shown is part of it.",
    todo: "Nothing.",
  },
  pending: {
    title: "The newest events are not signed yet",
    meaning: "What is signed is proven. The newest events come into the next signed head, within a minute.",
    todo: "Wait a minute, then check again.",
  },
  overdue: {
    title: "The log has not been signed for too long",
    meaning:
      "What is signed is proven, but a new head is late. Events since then could still be changed unseen.",
    todo: "Ask whoever runs the platform why the log is not being signed.",
  },
  fork: {
    title: "There are two versions of the log",
    meaning:
      "This browser has seen a signed head that contradicts the present one. Somebody was shown another log than you.",
    todo: "Stop relying on the log. Keep this browser as it is: it holds the proof. Report it at once.",
  },
  rollback: {
    title: "The log has become shorter",
    meaning: "Events that this browser saw signed are gone. A log only grows: it was set back.",
    todo: "Stop relying on the log. Keep this browser as it is: it holds the proof. Report it at once.",
  },
  content_mismatch: {
    title: "An event was altered",
    meaning:
      "The bytes of at least one event are not those that the log has signed. Such rows are red and not shown.",
    todo: "Open the red row, copy its raw record, and report it. The other rows are still proven one by one.",
  },
  proof_mismatch: {
    title: "The log does not add up",
    meaning:
      "What the platform serves does not lead to the head that it signed, or the head's signature is wrong.",
    todo: "Stop relying on the log until it is explained. Report the check that failed.",
  },
  misplaced: {
    title: "The list is not what was asked for",
    meaning:
      "Its events are proven, but the platform listed at least one out of order, or one that does not answer the query. Such rows are red.",
    todo: "Do not rely on this list: run the check for completeness, keep its result, and report it.",
  },
  pruned_too_early: {
    title: "Events were removed too early",
    meaning: "Events are gone whose promised retention has not ended.",
    todo: "Report it: the promise of retention is broken. What remains is still proven.",
  },
  not_checkable: {
    title: "The log can't be checked",
    meaning:
      "Nothing is known to be wrong, and nothing is proven: the keys in this console's configuration are missing or unusable, or the proofs could not be read.",
    todo: "If the platform can be reached, ask whoever runs this console to correct auditLog in config.json.",
  },
  empty: {
    title: "The log is empty, and says so signed",
    meaning: "Its signed head holds no event yet.",
    todo: "Nothing.",
  },
} as const;
