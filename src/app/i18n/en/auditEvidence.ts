/** Texts of evidence bundles: made from events, and checked when somebody brings one. */
export const auditEvidence = {
  action: "Evidence",
  job: "Evidence: %{query}",
  of_query: "One event |||| %{count} events",
  of_query_about: "Every event that matches and is signed by now:",
  of_everything: "Every event that the log still holds and has signed by now.",
  counting: "Counting the events…",
  nothing: "No event matches, so there is nothing to prove.",
  make: "Make the file",
  made_again: "Make it again",
  stop: "Stop",
  goes_on: "You can close this window: the work goes on, and the list of jobs shows it.",
  made: "The file was handed to your downloads: one event |||| The file was handed to your downloads: %{count} events",
  download: "Download evidence",
  check: "Check evidence",
  check_one: "Check a file of evidence",
  title: "Check evidence",
  file: "Evidence bundle",
  about:
    "It is checked here, in this browser, by the keys that this console has pinned. Nothing of it is sent anywhere.",
  checking: "Checking every event of the file…",
  comparing: "Comparing its head with what this browser has seen…",
  unreadable: "The file could not be read",
  verified: {
    title:
      "Verified: this event is in the signed log |||| Verified: all %{count} events are in the signed log",
    meaning:
      "Each is, byte for byte, what the log and its witness have signed, and answers the query of the file.",
  },
  refused: {
    title: "This evidence does not verify",
    meaning:
      "At least one check failed, so nothing of it is shown. It was altered or cut, it is of another log, or a key that is no longer pinned has signed it.",
  },
  not_checkable: {
    title: "This evidence can't be checked here",
    meaning:
      "Nothing is known to be wrong with it, and nothing is proven: the keys in this console's configuration are missing or unusable.",
  },
  not_a_bundle: {
    title: "This is not an evidence bundle",
    meaning: "The file is something else, or a part of it is missing.",
  },
  standing: {
    same: {
      title: "It rests on the newest head that this browser knows",
      meaning: "The same size and the same root.",
    },
    continued: {
      title: "The log that this browser knows continues it",
      meaning: "Since then events were only added: nothing before was changed or removed.",
    },
    newer: {
      title: "Its head is newer than any that this browser has seen",
      meaning: "Open the audit log to read the newest head, then check the file again.",
    },
    nothing_seen: {
      title: "This browser has seen no head of the log yet",
      meaning: "So there is nothing to compare it with. The signatures are checked all the same.",
    },
    not_compared: {
      title: "It was not compared with what this browser has seen",
      meaning:
        "That takes some hashes of the log, which could not be read now. The signatures are checked all the same.",
    },
    fork: {
      title: "There are two versions of the log",
      meaning:
        "The log has signed this head and another that contradicts it. Whoever made this file was shown another log than you: keep the file and report it at once.",
    },
  },
  claims: "What the file says of itself. None of it is proven.",
  log: "Log",
  head: "Signed head",
  witnessed: "Witnessed",
  keys: "Verified by",
  keys_note: "Pinned in this console's configuration. Keys that the file names are not used.",
  events: "Events",
  query: "Query",
  no_query: "None: chosen one by one",
  made_at: "Made",
  made_at_note: "By the clock of who made it; not proven.",
  in_file: "Events in the file",
  no_events: "The file holds no event",
  personal:
    "The file holds names, addresses and whatever else the log recorded, unmasked. Give it only to who may see that.",
  contents:
    "Whoever gets it can check it without this console and without the platform: the events, their proofs, the signed head, and the query are in it.",
  of_event: "One event.",
  failed: "No evidence was made",
};
