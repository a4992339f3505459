import type { components } from "../../../openapi/platform.gen";
import { wrongCap } from "../access-keys/keyInput";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import { invalid, invalidField, PlatformProblem, stateConflict } from "../problem";
import { accountEvent } from "./accountEvents";
import type { AccountRow } from "./accountRow";
import type { Accounts } from "./accountArea";
import { capHistory } from "./capHistory";

type Schemas = components["schemas"];
type Status = Schemas["AccountStatus"];

interface Acting {
  readonly caller: Caller;
  readonly id: string;
  readonly action: string;
  readonly reason: string | undefined;
  readonly from: readonly Status[];
  readonly check?: ((row: AccountRow) => void) | undefined;
}

const notPurged: readonly Status[] = ["active", "suspended", "restricted", "deletion_scheduled"];

function changeAccount(
  { platform, rows }: Accounts,
  { caller, id, action, reason, from, check }: Acting,
  change: (row: AccountRow, at: string) => AccountRow,
): AccountRow {
  return platform.transact(caller, (tx) => {
    const before = tx.get(rows, id);
    check?.(before);
    if (!from.includes(before.status)) {
      throw stateConflict(`The account is ${before.status}.`, before.status, from);
    }
    const after = tx.update(rows, id, (row) => change(row, formatTime(tx.at)));
    tx.audit(accountEvent(action, before, after, reason));
    if (before.cap !== after.cap) platform.use(capHistory).note(tx, before, after, reason ?? "");
    return after;
  });
}

export function suspendAccount(accounts: Accounts, caller: Caller, id: string, reason: string): AccountRow {
  return changeAccount(
    accounts,
    { caller, id, action: "suspend", reason, from: ["active"] },
    (row, suspendedAt) => ({ ...row, status: "suspended", suspendedAt, suspensionReason: reason }),
  );
}

export function reactivateAccount(
  accounts: Accounts,
  caller: Caller,
  id: string,
  reason: string,
): AccountRow {
  const acting = { caller, id, action: "reactivate", reason, from: ["suspended"] } as const;
  return changeAccount(accounts, acting, ({ suspendedAt: _at, suspensionReason: _why, ...row }) => ({
    ...row,
    status: "active",
  }));
}

/** Corrects what a person asked to have corrected; what is left out keeps its value. */
export function updateAccount(
  accounts: Accounts,
  caller: Caller,
  id: string,
  { reason, name, email, company }: Schemas["AccountUpdate"],
  check: (row: AccountRow) => void,
): AccountRow {
  const acting = { caller, id, action: "update", reason, from: notPurged, check };
  return changeAccount(accounts, acting, (row) => {
    const taken = email === undefined ? undefined : accounts.finder.find(email)[0]?.row;
    if (taken !== undefined && taken.id !== id) {
      throw invalidField("/email", "taken", "Another account has this address.");
    }
    const { company: before, ...rest } = row;
    const asked = company === "" ? undefined : company;
    const next = company === undefined ? before : asked;
    return {
      ...rest,
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
      ...(next !== undefined && { company: next }),
    };
  });
}

export function setAccountCap(
  accounts: Accounts,
  caller: Caller,
  id: string,
  { cap, reason }: Schemas["CapUpdate"],
  check: (row: AccountRow) => void,
): AccountRow {
  const { capabilities, currency } = accounts.platform.profile.policy;
  if (!capabilities.spendCaps) {
    throw new PlatformProblem(409, "not_offered", "This platform does not offer it", {
      detail: "Accounts have no spend caps here.",
      blocking: ["capabilities.spendCaps"],
    });
  }
  const errors = wrongCap(cap, currency, "/cap");
  if (errors.length > 0) throw invalid(errors);
  const acting = { caller, id, action: "set_cap", reason, from: notPurged, check };
  return changeAccount(accounts, acting, (row) => ({ ...row, cap }));
}

export function removeAccountCap(
  accounts: Accounts,
  caller: Caller,
  id: string,
  reason: string,
  check: (row: AccountRow) => void,
): AccountRow {
  const acting = { caller, id, action: "remove_cap", reason, from: notPurged, check };
  return changeAccount(accounts, acting, ({ cap: _removed, ...row }) => row);
}
