import { accounts } from "../platform/accounts/accounts";
import { ledgerBalances } from "../platform/ledger/ledgerBalances";
import { readLedgerColumns } from "../platform/ledger/readColumns";
import { activity } from "../platform/streams/activityArea";
import { ok } from "./answer";
import { route, type Route } from "./route";

const MOST = 65_536;

/** What the books are checked from: many entries at once, and the balances that they must come to. */
export const ledgerCheckRoutes: readonly Route[] = [
  route("get", "/ledger-entries/columns", "ledger:read", ({ platform, query }) => {
    const limit = Number(query.get("limit") ?? MOST);
    const bytes = readLedgerColumns(platform.use(activity), Number(query.get("from")), limit);
    return new Response(bytes.slice(), {
      headers: { "content-type": "application/octet-stream", "cache-control": "no-store" },
    });
  }),
  route("get", "/ledger-entries/balances", "ledger:read", ({ platform, query }) => {
    const seq = query.get("seq");
    const { rows } = platform.use(accounts);
    return ok(
      ledgerBalances(
        platform.use(activity),
        seq === null ? undefined : Number(seq),
        (accountId) => rows.get(accountId)?.purgedAt,
      ),
    );
  }),
];
