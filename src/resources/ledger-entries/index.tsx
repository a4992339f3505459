import { lazyNamed } from "../../components/lazy/lazyNamed";

/** Each page is a chunk of its own: the stream must not wait for what is opened from it. */
const LedgerEntryList = lazyNamed(() =>
  import("./list/LedgerEntryList").then((module) => module.LedgerEntryList),
);
const LedgerEntryShow = lazyNamed(() =>
  import("./show/LedgerEntryShow").then((module) => module.LedgerEntryShow),
);

/** A list and a page, and nothing that could create, change or delete a row: a correction is a new entry. */
export const ledgerEntries = {
  name: "ledger-entries",
  list: LedgerEntryList,
  show: LedgerEntryShow,
};

/** Pages over the ledger that are no list and no entry. */
export const ledgerEntryPages: readonly { path: string; page: typeof LedgerEntryList }[] = [];
