import type { components } from "../../../openapi/platform.gen";
import { capStateOf, keyHealthAt, type CapState } from "../../../src/domain/access-keys/health";
import { format, parse, pico } from "../../../src/domain/money";
import { formatTime } from "../clock";
import type { Area, Platform } from "../platform";
import { endOfPeriod } from "../reportingDay";
import { keyFigures, sparkOfNoUse, type KeyFigures } from "./keyFigures";
import type { KeyRow } from "./keyRow";

type Schemas = components["schemas"];
type Health = Schemas["AccessKeyHealth"];

/** What a key's row and its figures say together. Kept per row until either changes. */
export class KeyState {
  readonly figures: KeyFigures;
  readonly #platform: Platform;
  readonly #kept = new WeakMap<KeyRow, { stamp: string; health: readonly Health[] }>();

  constructor(platform: Platform) {
    this.#platform = platform;
    this.figures = platform.use(keyFigures);
  }

  stamp(): string {
    return this.figures.stamp();
  }

  healthOf(row: KeyRow): readonly Health[] {
    const stamp = this.stamp();
    const kept = this.#kept.get(row);
    if (kept?.stamp === stamp) return kept.health;
    const health = this.#computeHealth(row);
    this.#kept.set(row, { stamp, health });
    return health;
  }

  lastUsedMs({ place }: KeyRow): number | undefined {
    return place === undefined ? undefined : this.figures.lastUsedMs(place);
  }

  capStateOf(row: KeyRow): CapState | undefined {
    const facts = this.#capFacts(row);
    return facts === undefined ? undefined : capStateOf(facts);
  }

  /** The spend cap with what is spent and left of it now. */
  capOf(row: KeyRow): Schemas["Cap"] | undefined {
    const input = row.limits.spend;
    const facts = this.#capFacts(row);
    if (input === undefined || facts === undefined) return undefined;
    const { currency } = input.amount;
    const left = pico(parse(input.amount.amount) - this.#spent(row));
    return {
      ...input,
      spent: { amount: facts.spent, currency },
      reserved: { amount: facts.reserved, currency },
      left: { amount: format(left), currency },
      ...(input.period !== "total" && {
        resetsAt: formatTime(endOfPeriod(this.#platform.clock.now(), input.period, input.timeZone)),
      }),
      state: capStateOf(facts),
    };
  }

  #spent(row: KeyRow): bigint {
    const input = row.limits.spend;
    if (input === undefined || row.place === undefined) return 0n;
    return this.figures.costIn(row.place, input.period, input.timeZone);
  }

  #capFacts(row: KeyRow): { amount: string; spent: string; reserved: string } | undefined {
    const input = row.limits.spend;
    if (input === undefined) return undefined;
    return { amount: input.amount.amount, spent: format(pico(this.#spent(row))), reserved: "0" };
  }

  #computeHealth(row: KeyRow): readonly Health[] {
    const tallies = this.figures.all();
    const { place, exposure } = row;
    const lastUsedMs = this.lastUsedMs(row);
    return keyHealthAt(
      {
        status: row.status,
        createdAt: row.createdAt,
        expiresAt: row.expiresAt,
        lastUsedAt: lastUsedMs === undefined ? undefined : formatTime(lastUsedMs),
        exposedAt: isLeakSettled(row, this.#platform.clock.iso()) ? undefined : exposure?.exposedAt,
        requests24h: place === undefined ? 0 : tallies.requests24h(place),
        refused24h: place === undefined ? 0 : (tallies.refused24h[place] ?? 0),
        rateLimited24h: place === undefined ? 0 : (tallies.rateLimited24h[place] ?? 0),
        spark: place === undefined ? sparkOfNoUse : tallies.sparkOf(place),
        cap: this.#capFacts(row),
      },
      this.#platform.clock.now(),
    );
  }
}

/** A leak is settled when the secret that leaked can be used no more. */
export function isLeakSettled({ exposure, secrets, status }: KeyRow, at: string): boolean {
  if (exposure === undefined || status === "revoked" || status === "deleted") return true;
  if (exposure.secretId === undefined) return false;
  const leaked = secrets.find((secret) => secret.id === exposure.secretId);
  return leaked === undefined || (leaked.expiresAt !== undefined && leaked.expiresAt <= at);
}

export const keyState: Area<KeyState> = {
  name: "key-state",
  build: (platform) => new KeyState(platform),
};
