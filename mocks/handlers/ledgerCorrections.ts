import { corrections } from "../platform/ledger/corrections/corrections";
import { accepted, created, ok } from "./answer";
import { route, type Route } from "./route";

/** New entries that put older ones right; nothing else writes to the ledger. */
export const ledgerCorrectionRoutes: readonly Route[] = [
  route("post", "/ledger-entries/preview", "ledger:adjust", ({ platform, body }) =>
    ok(platform.use(corrections).preview(body)),
  ),
  route("post", "/ledger-entries/correct", "ledger:adjust", ({ platform, caller, body }) => {
    const result = platform.use(corrections).correct(caller, body);
    if (result.kind === "waits") return accepted(result.approval);
    const [first] = result.posting.entries;
    return created(result.posting, `/ledger-entries/${first?.id ?? ""}`);
  }),
];
