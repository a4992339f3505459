import type { Tone } from "../../components/badge/tones";
import type { Cap } from "../../domain/caps/cap";
import type { StatusLook } from "../../components/field/StatusField";
import type { components } from "../../../openapi/platform.gen";

export type Account = components["schemas"]["Account"];
export type AccountStatus = components["schemas"]["AccountStatus"];

export const statusLooks: Readonly<Record<AccountStatus, StatusLook>> = {
  active: { tone: "positive" },
  suspended: { tone: "caution", icon: "pause" },
  restricted: { tone: "caution", icon: "lock" },
  deletion_scheduled: { tone: "critical", icon: "clock" },
  purged: { tone: "neutral", icon: "trash" },
};

/** A purged account has no personal data left: it is known by its pseudonym alone. */
export const isPurged = ({ status }: Pick<Account, "status">): boolean => status === "purged";

/** What an account is called on a page: its masked name, or what stands for it after the purge. */
export const accountTitle = (account: Pick<Account, "id" | "name" | "status" | "pseudonym">): string =>
  (isPurged(account) ? account.pseudonym : account.name) ?? account.id;

export const accountPath = ({ id }: { id: string | number }): string =>
  `/accounts/${encodeURIComponent(id)}/show`;

/** How ledger, request logs and orders name the account: by its pseudonym once it is purged. */
export const accountRef = ({ id, pseudonym }: Pick<Account, "id" | "pseudonym">): string => pseudonym ?? id;

export const capTones: Readonly<Record<Cap["state"], Tone>> = {
  ok: "positive",
  near: "caution",
  reached: "critical",
};
