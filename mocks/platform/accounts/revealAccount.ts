import type { components } from "../../../openapi/platform.gen";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { stateConflict } from "../problem";
import { accountEvent } from "./accountEvents";
import type { AccountRow } from "./accountRow";
import type { Accounts } from "./accountArea";
import { devicesOf } from "./personalDetails";
import { portraitOf } from "./portrait";

type Schemas = components["schemas"];
type Values = Schemas["Revealed"]["values"];

const revealedForMs = 5 * 60_000;

/** How each field is read in clear, where it has a value. */
const readers: Readonly<Record<Schemas["RevealField"], (platform: Platform, row: AccountRow) => Values>> = {
  name: (_, { name }) => ({ name }),
  email: (_, { email }) => ({ email }),
  company: (_, { company }) => (company === undefined ? {} : { company }),
  picture: (_, row) => (row.hasPicture ? { pictureUrl: portraitOf(row) } : {}),
  identity_subject: (_, { identitySubject }) => ({ identitySubject }),
  ips: (platform, row) =>
    hasDevices(platform) ? { ips: [...new Set(devicesOf(platform, row).map((device) => device.ip))] } : {},
  devices: (platform, row) =>
    hasDevices(platform)
      ? { devices: devicesOf(platform, row).map(({ id, label, ip }) => ({ id, label, ip })) }
      : {},
};

function hasDevices({ profile }: Platform): boolean {
  return profile.policy.capabilities.devices;
}

/** Serves the asked fields in clear. Who looked, at which fields and why is on record before anything is shown. */
export function revealAccount(
  { platform, rows }: Accounts,
  caller: Caller,
  id: string,
  { fields, reason }: Schemas["RevealRequest"],
): Schemas["Revealed"] {
  return platform.transact(caller, (tx) => {
    const row = tx.get(rows, id);
    if (row.status === "purged") {
      throw stateConflict("Nothing personal is left of a purged account.", row.status, [
        "active",
        "suspended",
        "restricted",
        "deletion_scheduled",
      ]);
    }
    tx.audit(accountEvent("reveal", row, row, reason, { fields: fields.join(" ") }));
    const values = Object.assign({}, ...fields.map((field) => readers[field](platform, row))) as Values;
    return { accountId: id, values, expiresAt: formatTime(tx.at + revealedForMs) };
  });
}
