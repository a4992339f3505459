import { parse } from "../../../src/domain/money";
import type { FilledIds } from "../streams/activity";
import type { Catalogue } from "../streams/catalogue";
import type { Networks } from "../streams/networks";
import { failures, outcomes } from "../streams/outcomes";
import type { Population } from "../streams/population";
import type { RequestTable } from "../streams/requestColumns";
import type { RequestLog } from "./readRequestLogs";
import { modelLike } from "./modelLike";

/** Fills the requests with the operator's rows, as they are: their times, their costs, their ids. */
export function fillFromRows(
  table: RequestTable,
  networks: Networks,
  rows: readonly RequestLog[],
  { population, catalogue }: { readonly population: Population; readonly catalogue: Catalogue },
): FilledIds {
  const sorted = rows.toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at));
  for (const log of sorted) {
    const row = table.append();
    const { columns } = table;
    const key = population.keyIndex(log.keyId) ?? 0;
    const known = catalogue.modelIds.find(log.model);
    columns.at[row] = Date.parse(log.at);
    columns.key[row] = key;
    columns.account[row] = population.accountOf(key);
    columns.secret[row] = Math.max(
      0,
      population.secretsOf(key).findIndex(({ id }) => id === log.secretId),
    );
    columns.network[row] = networks.code(log.ipMasked, log.country);
    columns.model[row] = known ?? catalogue.add(modelLike(catalogue, log.model, log.provider, log.endpoint));
    columns.outcome[row] = outcomes.indexOf(log.outcome);
    columns.failure[row] = failures.findIndex(({ code }) => code === (log.errorCode ?? ""));
    columns.status[row] = log.status;
    columns.latencyMs[row] = log.latencyMs;
    columns.ttftMs[row] = log.ttftMs ?? 0;
    columns.input[row] = log.inputTokens;
    columns.cached[row] = log.cachedTokens;
    columns.output[row] = log.outputTokens;
    columns.cost[row] = parse(log.cost.amount);
  }
  return { ids: sorted.map(({ id }) => id), wireIds: sorted.map(({ requestId }) => requestId) };
}
