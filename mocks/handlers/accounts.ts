import { accounts } from "../platform/accounts/accounts";
import {
  reactivateAccount,
  removeAccountCap,
  setAccountCap,
  suspendAccount,
  updateAccount,
} from "../platform/accounts/changeAccount";
import type { AccountRow } from "../platform/accounts/accountRow";
import { accountWallet } from "../platform/accounts/accountWallet";
import { capHistory } from "../platform/accounts/capHistory";
import { revealAccount } from "../platform/accounts/revealAccount";
import { simulateCap } from "../platform/accounts/simulateCap";
import { ok } from "./answer";
import { collectionRoutes, versioned } from "./lists";
import { route, type Route, type RouteContext } from "./route";

const shown = ({ platform }: Pick<RouteContext, "platform">, row: AccountRow) =>
  versioned(platform.use(accounts).present(row), row.version);

/** If-Match is compared with the row as the transaction finds it; a refusal shows it as the console knows it. */
const versionCheck =
  ({ platform, matchVersion }: Pick<RouteContext, "platform" | "matchVersion">) =>
  (row: AccountRow) =>
    matchVersion(row, platform.use(accounts).present(row));

export const accountRoutes: readonly Route[] = [
  ...collectionRoutes("accounts", "accounts:read"),
  route("get", "/accounts/{id}/wallet", "ledger:read", ({ platform, path, query }) =>
    ok(accountWallet(platform, path.id, query.get("at"))),
  ),
  route("post", "/accounts/{id}/cap/simulate", "ledger:read", ({ platform, path, body }) =>
    ok(simulateCap(platform, path.id, body)),
  ),
  route("get", "/accounts/{id}/cap/history", "accounts:read", ({ platform, path }) => {
    const { id } = platform.use(accounts).rows.require(path.id);
    return ok({ items: [...platform.use(capHistory).of(id)] });
  }),
  route("put", "/accounts/{id}", "accounts:write", (context) => {
    const { platform, caller, path, body } = context;
    return shown(
      context,
      updateAccount(platform.use(accounts), caller, path.id, body, versionCheck(context)),
    );
  }),
  route("post", "/accounts/{id}/reveal", "pii:reveal", ({ platform, caller, path, body }) =>
    ok(revealAccount(platform.use(accounts), caller, path.id, body), { "cache-control": "no-store" }),
  ),
  route("post", "/accounts/{id}/suspend", "accounts:write", (context) => {
    const { platform, caller, path, body } = context;
    return shown(context, suspendAccount(platform.use(accounts), caller, path.id, body.reason));
  }),
  route("post", "/accounts/{id}/reactivate", "accounts:write", (context) => {
    const { platform, caller, path, body } = context;
    return shown(context, reactivateAccount(platform.use(accounts), caller, path.id, body.reason));
  }),
  route("put", "/accounts/{id}/cap", "caps:write", (context) => {
    const { platform, caller, path, body } = context;
    return shown(
      context,
      setAccountCap(platform.use(accounts), caller, path.id, body, versionCheck(context)),
    );
  }),
  route("delete", "/accounts/{id}/cap", "caps:write", (context) => {
    const { platform, caller, path, body } = context;
    const area = platform.use(accounts);
    return shown(context, removeAccountCap(area, caller, path.id, body.reason, versionCheck(context)));
  }),
];
