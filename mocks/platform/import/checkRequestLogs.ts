import { parse } from "../../../src/domain/money";
import { failures, outcomes } from "../streams/outcomes";
import type { Population } from "../streams/population";
import type { BadLines } from "./badLines";
import type { ReadRow, RequestLog } from "./readRequestLogs";

/** What rows must agree with. */
export interface World {
  readonly population: Population;
  readonly currency: string;
  readonly models: readonly { readonly id: string; readonly endpoint: string; readonly provider: string }[];
  /** Milliseconds. */
  readonly now: number;
}

function keyProblem({ keyId, accountId, secretId }: RequestLog, { population }: World): string | undefined {
  const key = population.keyIndex(keyId);
  if (key === undefined) return `keyId: there is no access key ${keyId} on this platform`;
  const owner = population.accountOf(key);
  const names = [population.accountId(owner), population.pseudonymOf(owner)];
  if (!names.includes(accountId)) return `accountId: the access key ${keyId} is not of ${accountId}`;
  const isKnown =
    secretId === undefined || population.secretsOf(key).some((secret) => secret.id === secretId);
  return isKnown ? undefined : `secretId: the access key ${keyId} never had the secret ${secretId}`;
}

function valueProblem(row: RequestLog, { currency, now }: World): string | undefined {
  if (row.method !== "POST") return "method: only POST requests are kept";
  if (Date.parse(row.at) > now) return `at: ${row.at} is still to come`;
  if (row.cost.currency !== currency)
    return `cost: the platform's currency is ${currency}, not ${row.cost.currency}`;
  const cost = parse(row.cost.amount);
  if (cost < 0n || BigInt.asIntN(64, cost) !== cost) return "cost: it must lie between 0 and 9.2 million";
  if (row.cachedTokens > row.inputTokens)
    return "cachedTokens: more than inputTokens, which they are part of";
  const failure = failures.find(({ code }) => code === (row.errorCode ?? ""));
  const isKnown =
    failure !== undefined && (row.errorCode === undefined || outcomes[failure.outcome] === row.outcome);
  return isKnown ? undefined : `errorCode: ${row.errorCode ?? "none"} is not a reason for ${row.outcome}`;
}

/** Drops rows that do not fit the platform or each other, and says what is wrong with each. */
export function checkRequestLogs(
  rows: readonly ReadRow[],
  world: World,
  bad: BadLines,
): readonly RequestLog[] {
  const models = new Map(world.models.map((model) => [model.id, model]));
  const ids = new Set<string>();
  return rows.flatMap(({ file, line, row }) => {
    const model = models.get(row.model) ?? { id: row.model, endpoint: row.endpoint, provider: row.provider };
    models.set(model.id, model);
    const modelProblem =
      model.endpoint !== row.endpoint || model.provider !== row.provider
        ? `model: ${row.model} is served by ${model.provider} at ${model.endpoint}`
        : undefined;
    const twice = ids.has(row.id) || ids.has(row.requestId) ? "id: the row is there twice" : undefined;
    const problem = keyProblem(row, world) ?? valueProblem(row, world) ?? modelProblem ?? twice;
    ids.add(row.id).add(row.requestId);
    if (problem === undefined) return [row];
    bad.add(file, line, problem);
    return [];
  });
}
