import type { components } from "../../../openapi/platform.gen";
import { quietTimeMs, safeToEnd } from "../../../src/domain/access-keys/safeToEnd";
import { formatTime } from "../clock";
import { invalidField } from "../problem";
import { activity } from "../streams/activityArea";
import { OUTCOME } from "../streams/outcomes";
import type { AccessKeys } from "./keyArea";
import { clientNetwork, networkUse } from "./keyNetworkUse";
import { livingSecrets, runningRotation, type KeyRow, type StoredSecret } from "./keyRow";
import { presentSecret, secretOrder } from "./presentKey";

type Schemas = components["schemas"];
type Rule = Pick<Schemas["SecretTraffic"], "safeToEnd" | "quietSince" | "rule">;

const hour = 3_600_000;
const longestHours = 31 * 24;

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(keys: AccessKeys, row: KeyRow, from?: string, to?: string): Span {
  const now = keys.platform.clock.now();
  const rotation = runningRotation(row, keys.platform.clock.iso());
  const start = from ?? rotation?.startedAt;
  const span = {
    from: start === undefined ? now - 24 * hour : Date.parse(start),
    to: to === undefined ? now : Date.parse(to),
  };
  if (span.from > span.to) throw invalidField("/query/from", "after_to", "The range ends before it begins.");
  if (span.to - span.from > longestHours * hour) {
    throw invalidField("/query/from", "too_long", "At most 31 days.");
  }
  return span;
}

/** Traffic of each living secret by the hour, and whether the old one can be ended. */
export function secretTraffic(
  keys: AccessKeys,
  id: string,
  from?: string,
  to?: string,
): Schemas["SecretTraffic"] {
  const row = keys.rows.require(id);
  const span = spanOf(keys, row, from, to);
  const now = keys.platform.clock.iso();
  const secrets = livingSecrets(row, now).map((secret, place) => ({
    ...presentTraffic(keys, row, secret, span),
    role: place === 0 ? ("new" as const) : ("old" as const),
  }));
  return {
    keyId: id,
    from: formatTime(span.from),
    to: formatTime(span.to),
    secrets,
    ...ruleOf(keys, row, now),
  };
}

function presentTraffic(keys: AccessKeys, row: KeyRow, secret: StoredSecret, span: Span) {
  const { prefix, last4, expiresAt, lastUsedAt } = presentSecret(keys.state, row, secret);
  const rows = rowsOf(keys, row, secret, span);
  return {
    secretId: secret.id,
    prefix,
    last4,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(lastUsedAt !== undefined && { lastUsedAt }),
    requests: rows.length,
    buckets: bucketsOf(keys, rows, span),
    networks: networkUse(keys, rows).map((each) => clientNetwork(keys, each)),
  };
}

function rowsOf({ platform, state }: AccessKeys, row: KeyRow, stored: StoredSecret, { from, to }: Span) {
  if (row.place === undefined) return [];
  const { secret, at } = platform.use(activity).requests.columns;
  const order = secretOrder(row, stored);
  return state.figures
    .rowsSince(row.place, from)
    .filter((each) => secret[each] === order && (at[each] ?? 0) < to);
}

/** One bucket an hour without gaps; the first and the last may be cut. */
function bucketsOf({ platform }: AccessKeys, rows: readonly number[], { from, to }: Span) {
  const { at, outcome } = platform.use(activity).requests.columns;
  const first = Math.floor(from / hour);
  const buckets = Array.from({ length: Math.max(1, Math.ceil(to / hour) - first) }, (_, place) => ({
    start: formatTime((first + place) * hour),
    requests: 0,
    refused: 0,
  }));
  for (const row of rows) {
    const bucket = buckets[Math.floor((at[row] ?? 0) / hour) - first];
    if (bucket === undefined) continue;
    bucket.requests += 1;
    if (outcome[row] === OUTCOME.refused) bucket.refused += 1;
  }
  return buckets;
}

function ruleOf(keys: AccessKeys, row: KeyRow, now: string): Rule {
  const rotation = runningRotation(row, now);
  const minutes = (ms: number) => `PT${Math.round(ms / 60_000)}M`;
  if (rotation === undefined) {
    const quietFor = minutes(quietTimeMs(now, now));
    return { safeToEnd: false, rule: { quietFor, newSecretUsed: lastUse(keys, row, 0) !== undefined } };
  }
  const { startedAt, overlapEndsAt: endsAt } = rotation;
  const newLastUsedAt = lastUse(keys, row, 0);
  const oldLastUsedAt = lastUse(keys, row, 1);
  const answer = safeToEnd({ startedAt, endsAt, oldLastUsedAt, newLastUsedAt }, Date.parse(now));
  const quietSince = oldLastUsedAt !== undefined && oldLastUsedAt > startedAt ? oldLastUsedAt : startedAt;
  return {
    quietSince,
    safeToEnd: answer.safe,
    rule: {
      quietFor: minutes(quietTimeMs(startedAt, endsAt)),
      newSecretUsed: newLastUsedAt !== undefined,
      ...(!answer.safe && answer.reason === "in_use" && { safeAt: answer.safeAt }),
    },
  };
}

function lastUse(keys: AccessKeys, row: KeyRow, place: number): string | undefined {
  const secret = row.secrets[place];
  return secret === undefined ? undefined : presentSecret(keys.state, row, secret).lastUsedAt;
}
