import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { AccountRow } from "../accounts/accountRow";
import { accounts } from "../accounts/accounts";
import type { Caller } from "../caller";
import type { Platform } from "../platform";
import { idAt, streamOf } from "../random";
import { services } from "../services";
import { assetFile, type ContentKind } from "./assetFile";

/** One file of a copy: its rows are made one by one, while the job is running. */
export interface CopySource {
  readonly path: string;
  readonly resource: string;
  readonly isAssets: boolean;
  /** How many there will be, about. */
  readonly estimate: number;
  readonly rows: Iterable<unknown>;
}

const collections = ["access-keys", "orders", "communications", "privacy-requests"] as const;
const streams = ["request-logs", "ledger-entries"] as const;
const assetIds = streamOf("asset.id");

/** The account in clear: it goes to the person, and to nobody else. */
function accountInClear({
  place: _place,
  version: _version,
  content: _content,
  devices: _devices,
  ...row
}: AccountRow) {
  return row;
}

/** What the copy says of a stored asset: which file of the zip it is, how big, and its checksum. */
export interface CopiedAsset {
  readonly id: string;
  readonly kind: ContentKind;
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

function* assetsOf(
  platform: Platform,
  account: AccountRow,
  kind: ContentKind,
  count: number,
): Iterable<CopiedAsset> {
  for (let place = 0; place < count; place += 1) {
    const id = idAt("ast", platform.options.seed ^ streamOf(kind), assetIds, account.place * 4096 + place);
    const { path, bytes } = assetFile(kind, id);
    yield { id, kind, path, sizeBytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
  }
}

/** Everything that is kept of a person: every row of every entity, and every stored asset. */
export function copySources(platform: Platform, account: AccountRow, caller: Caller): CopySource[] {
  const served = platform.use(services);
  const shown = platform.use(accounts).present(account);
  const { counts, content = [] } = shown;
  const filter = { accountId: account.id };
  const estimates: Readonly<Record<string, number>> = {
    "access-keys": counts.accessKeys,
    orders: counts.orders,
    "privacy-requests": counts.privacyRequests,
    "request-logs": counts.requestLogs,
    "ledger-entries": counts.ledgerEntries,
  };
  const file = (resource: string, rows: Iterable<unknown>): CopySource => ({
    path: `${resource}.ndjson`,
    resource,
    isAssets: false,
    estimate: estimates[resource] ?? 1,
    rows,
  });
  return [
    file("accounts", [accountInClear(account)]),
    ...collections.flatMap((name) => {
      const service = served.collections.get(name);
      return service === undefined ? [] : [file(name, service.rows(filter, undefined, caller))];
    }),
    ...streams.flatMap((name) => {
      const service = served.streams.get(name);
      return service === undefined ? [] : [file(name, service.rows(filter, "asc", caller))];
    }),
    ...content
      .filter(({ count }) => count > 0)
      .map(({ kind, count }): CopySource => ({
        path: `assets/${kind}.ndjson`,
        resource: kind,
        isAssets: true,
        estimate: count,
        rows: assetsOf(platform, account, kind, count),
      })),
  ];
}
