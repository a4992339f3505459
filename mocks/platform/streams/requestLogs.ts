import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import type { Activity } from "./activity";
import { accountField, dictionaryField, keyField, listField, modelField } from "./codeFields";
import type { ColumnFields, ValueField } from "./columnFields";
import { lowerBoundOf } from "./columns";
import type { ColumnSource } from "./columnStream";
import { failures, outcomes } from "./outcomes";

type RequestLog = components["schemas"]["RequestLog"];
type NumberColumn = "status" | "latencyMs" | "ttftMs" | "input" | "cached" | "output";

const failureCodes = failures.map((failure) => failure.code);

/** What request logs can be filtered by; the names are the contract's. */
export function requestLogFields(activity: Activity) {
  const { requests, catalogue, networks, population, requestIds, wireIds } = activity;
  const columns = () => requests.columns;
  const number = (name: NumberColumn): ValueField => ({
    by: "value",
    kind: "number",
    value: (row) => columns()[name][row],
  });
  const shownAccount = (account: number) => population.pseudonymOf(account) ?? population.accountId(account);
  return {
    id: { by: "id", id: requestIds.id, row: requestIds.row },
    requestId: { by: "id", id: wireIds.id, row: wireIds.row },
    seq: { by: "sequence", kind: "sequence", first: 1 },
    at: { by: "order", kind: "time", column: () => columns().at },
    accountId: accountField(() => columns().account, activity, shownAccount),
    keyId: keyField(() => columns().key, activity),
    secretId: { by: "value", kind: "text", value: (row) => secretId(activity, row) },
    method: { by: "value", kind: "text", value: () => "POST" },
    endpoint: modelField(() => columns().model, activity, "endpoint"),
    model: dictionaryField(() => columns().model, catalogue.modelIds),
    provider: modelField(() => columns().model, activity, "provider"),
    generationKind: modelField(() => columns().model, activity, "kind"),
    status: number("status"),
    outcome: listField(() => columns().outcome, outcomes),
    errorCode: listField(() => columns().failure, failureCodes),
    latencyMs: number("latencyMs"),
    ttftMs: {
      by: "value",
      kind: "number",
      value: (row) => (columns().ttftMs[row] === 0 ? undefined : columns().ttftMs[row]),
    },
    inputTokens: number("input"),
    cachedTokens: number("cached"),
    outputTokens: number("output"),
    cost: { by: "value", kind: "decimal", value: (row) => columns().cost[row] },
    country: {
      by: "code",
      column: () => columns().network,
      count: () => networks.count,
      text: (network) => networks.country(network),
    },
  } satisfies ColumnFields;
}

function secretId({ requests, population }: Activity, row: number): string | undefined {
  const { key, secret } = requests.columns;
  return population.secretsOf(key[row] ?? 0)[secret[row] ?? 0]?.id;
}

function entryId({ requests, entryIds }: Activity, row: number): string | undefined {
  const seq = requests.columns.entry[row] ?? 0;
  return seq === 0 ? undefined : entryIds.id(seq - 1);
}

/** A request as it is served: metadata only, there is nothing else. */
export function requestLogOf(activity: Activity, row: number): RequestLog {
  const { requests, networks, population, catalogue, requestIds, wireIds } = activity;
  const { columns } = requests;
  const model = catalogue.model(columns.model[row] ?? 0);
  const account = columns.account[row] ?? 0;
  const ttftMs = columns.ttftMs[row] ?? 0;
  const errorCode = failureCodes[columns.failure[row] ?? 0];
  const ledgerEntryId = entryId(activity, row);
  const secret = secretId(activity, row);
  const network = columns.network[row] ?? 0;
  const country = networks.country(network);
  return {
    id: requestIds.id(row),
    seq: String(row + 1),
    at: formatTime(columns.at[row] ?? 0),
    requestId: wireIds.id(row),
    accountId: population.pseudonymOf(account) ?? population.accountId(account),
    keyId: population.keyId(columns.key[row] ?? 0),
    ...(secret !== undefined && { secretId: secret }),
    method: "POST",
    endpoint: model.endpoint,
    model: model.id,
    provider: model.provider,
    status: columns.status[row] ?? 0,
    outcome: outcomes[columns.outcome[row] ?? 0] ?? "ok",
    latencyMs: columns.latencyMs[row] ?? 0,
    ...(ttftMs > 0 && { ttftMs }),
    inputTokens: columns.input[row] ?? 0,
    cachedTokens: columns.cached[row] ?? 0,
    outputTokens: columns.output[row] ?? 0,
    cost: catalogue.money(columns.cost[row] ?? 0n),
    ...(errorCode && { errorCode }),
    ipMasked: networks.masked(network),
    ...(country !== undefined && { country }),
    ...(ledgerEntryId !== undefined && { ledgerEntryId }),
  };
}

export interface LogKeeping {
  now(): number;
  /** Logs before it are gone. */
  keptFrom(): number;
  readonly retentionDays: number | undefined;
}

export function requestLogSource(activity: Activity, keeping: LogKeeping): ColumnSource {
  const { requests } = activity;
  const firstRow = () => lowerBoundOf(requests.columns.at, requests.length, keeping.keptFrom());
  const lifeMs = (keeping.retentionDays ?? 0) * 86_400_000;
  return {
    name: "request-logs",
    scope: "request_logs:read",
    fields: requestLogFields(activity),
    searched: ["model", "endpoint", "provider", "errorCode", "keyId", "accountId"],
    firstSeq: 1,
    length: () => activity.requests.length,
    firstRow,
    timeOf: (row) => requests.columns.at[row] ?? 0,
    now: keeping.now,
    materialise: (row) => ({
      ...requestLogOf(activity, row),
      ...(lifeMs > 0 && { expiresAt: formatTime((requests.columns.at[row] ?? 0) + lifeMs) }),
    }),
    rowOfId(id) {
      const row = activity.requestIds.row(id);
      return row === undefined || row < firstRow() ? undefined : row;
    },
  };
}
