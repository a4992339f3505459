import { lazyNamed } from "../../components/lazy/lazyNamed";
import type { TabJobKind } from "../../providers/tabJobs/tabJob";
import { ledgerCheckKind, type LedgerCheckInput } from "./invariants/ledgerCheckJob";

/** Each page is a chunk of its own: the stream must not wait for what is opened from it. */
const LedgerEntryList = lazyNamed(() =>
  import("./list/LedgerEntryList").then((module) => module.LedgerEntryList),
);
const LedgerEntryShow = lazyNamed(() =>
  import("./show/LedgerEntryShow").then((module) => module.LedgerEntryShow),
);

const InvariantBoard = lazyNamed(() =>
  import("./invariants/InvariantBoard").then((module) => module.InvariantBoard),
);

const FileCheckPage = lazyNamed(() => import("./file/FileCheckPage").then((module) => module.FileCheckPage));

/** A list and a page, and nothing that could create, change or delete a row: a correction is a new entry. */
export const ledgerEntries = {
  name: "ledger-entries",
  list: LedgerEntryList,
  show: LedgerEntryShow,
};

/** Pages over the ledger that are no list and no entry. */
export const ledgerEntryPages: readonly { path: string; page: typeof LedgerEntryList }[] = [
  { path: "/ledger-entries/invariants", page: InvariantBoard },
  { path: "/ledger-entries/check-file", page: FileCheckPage },
];

/** Long work on the ledger that this browser does itself; its code comes with the first of it. */
export const ledgerEntryJobs: readonly TabJobKind[] = [
  {
    kind: ledgerCheckKind,
    run: async (input, tools) => {
      const { runLedgerCheck } = await import("./invariants/runLedgerCheck");
      return runLedgerCheck(input as LedgerCheckInput, tools);
    },
  },
];
