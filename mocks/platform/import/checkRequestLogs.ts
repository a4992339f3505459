import type { components } from "../../../openapi/platform.gen";
import { parse } from "../../../src/domain/money";
import type { LivingPopulation } from "../access-keys/population";
import { failures, outcomes } from "../streams/outcomes";

type RequestLog = components["schemas"]["RequestLog"];

/** What rows must agree with. */
export interface World {
  readonly population: LivingPopulation;
  readonly currency: string;
  readonly models: readonly { readonly id: string; readonly endpoint: string; readonly provider: string }[];
  /** Milliseconds. */
  readonly now: number;
}

/** Whether a cost or an amount fits into a column. */
export function fitsColumn(units: bigint): boolean {
  return BigInt.asIntN(64, units) === units;
}

/** What is wrong with a key that a row names beside an account (or its pseudonym). */
export function keyProblem(
  { keyId, accountId }: { keyId: string; accountId: string | undefined },
  { population }: World,
): string | undefined {
  const key = population.keyIndex(keyId);
  if (key === undefined) return `keyId: there is no access key ${keyId} on this platform`;
  const owner = population.accountOf(key);
  const names = [population.accountId(owner), population.pseudonymOf(owner)];
  return names.includes(accountId)
    ? undefined
    : `accountId: the access key ${keyId} is not of ${accountId ?? "nobody"}`;
}

function secretProblem({ keyId, secretId }: RequestLog, { population }: World): string | undefined {
  const key = population.keyIndex(keyId);
  if (key === undefined || secretId === undefined) return undefined;
  const isKnown = population.secretsOf(key).some((secret) => secret.id === secretId);
  if (isKnown || population.learnSecret(key, secretId) !== undefined) return undefined;
  return `secretId: the access key ${keyId} never had the secret ${secretId}`;
}

function valueProblem(row: RequestLog, { currency, now }: World): string | undefined {
  if (row.method !== "POST") return "method: only POST requests are kept";
  if (Date.parse(row.at) > now) return `at: ${row.at} is still to come`;
  if (row.cost.currency !== currency)
    return `cost: the platform's currency is ${currency}, not ${row.cost.currency}`;
  const cost = parse(row.cost.amount);
  if (cost < 0n || !fitsColumn(cost)) return "cost: it must lie between 0 and 9.2 million";
  if (row.cachedTokens > row.inputTokens)
    return "cachedTokens: more than inputTokens, which they are part of";
  const failure = failures.find(({ code }) => code === (row.errorCode ?? ""));
  const isKnown =
    failure !== undefined && (row.errorCode === undefined || outcomes[failure.outcome] === row.outcome);
  return isKnown ? undefined : `errorCode: ${row.errorCode ?? "none"} is not a reason for ${row.outcome}`;
}

/** Holds each row of the request logs against the platform and against the rows before it. */
export class RequestLogCheck {
  readonly #world: World;
  readonly #models: Map<string, { readonly endpoint: string; readonly provider: string }>;
  readonly #ids = new Set<string>();

  constructor(world: World) {
    this.#world = world;
    this.#models = new Map(world.models.map((model) => [model.id, model]));
  }

  problemOf(row: RequestLog): string | undefined {
    const isTwice = this.#ids.has(row.id) || this.#ids.has(row.requestId);
    this.#ids.add(row.id).add(row.requestId);
    return (
      keyProblem(row, this.#world) ??
      secretProblem(row, this.#world) ??
      valueProblem(row, this.#world) ??
      this.#modelProblem(row) ??
      (isTwice ? "id: the row is there twice" : undefined)
    );
  }

  #modelProblem(row: RequestLog): string | undefined {
    const model = this.#models.get(row.model);
    if (model === undefined) this.#models.set(row.model, { endpoint: row.endpoint, provider: row.provider });
    else if (model.endpoint !== row.endpoint || model.provider !== row.provider)
      return `model: ${row.model} is served by ${model.provider} at ${model.endpoint}`;
    return undefined;
  }
}
