import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { Collection } from "../collection";
import type { Area, Platform } from "../platform";
import { idAt, randomAt, streamOf } from "../random";
import { rowsByText } from "../rowsByText";
import { serveCollection, services, type HomeService } from "../services";
import { activity } from "../streams/activityArea";
import { lowerBoundOf } from "../streams/columns";
import { OUTCOME } from "../streams/outcomes";

type Schemas = components["schemas"];
type Output = Schemas["RehostedOutput"];

/** How it goes is settled when the output is made; what has become of it depends on the time. */
interface OutputRow {
  readonly id: string;
  readonly version: string;
  readonly row: number;
  readonly account: number;
  readonly provider: string;
  readonly kind: Output["kind"];
  readonly createdAt: number;
  readonly upstreamExpiresAt: number;
  /** When the copy was there, or was given up. */
  readonly endedAt: number;
  readonly sizeBytes: number;
  /** Undefined where the copy succeeded. */
  readonly errorCode: string | undefined;
}

const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Outputs stay on record for so long after they were made. */
const ON_RECORD = 30 * DAY;
/** How long an upstream's link works. */
const LINK_WINDOW = HOUR;

const made: Readonly<Record<string, { kind: Output["kind"]; bytes: number }>> = {
  image: { kind: "generated_image", bytes: 740_000 },
  video: { kind: "generated_video", bytes: 18_000_000 },
  audio: { kind: "generated_audio", bytes: 2_400_000 },
};
const errors = ["upstream_link_expired", "download_failed", "checksum_mismatch", "storage_unavailable"];
const FAILED = 0.006;
const LATE = 0.011;

const series = {
  id: streamOf("outputs.id"),
  fate: streamOf("outputs.fate"),
  time: streamOf("outputs.time"),
  size: streamOf("outputs.size"),
};

function generate(platform: Platform): OutputRow[] {
  const { requests, catalogue } = platform.use(activity);
  const { at, outcome, model, account, latencyMs } = requests.columns;
  const { seed } = platform.options;
  const outputs: OutputRow[] = [];
  const from = lowerBoundOf(at, requests.length, platform.clock.now() - ON_RECORD);
  for (let row = from; row < requests.length; row += 1) {
    const { kind: modelKind, provider } = catalogue.model(model[row] ?? 0);
    const output = made[modelKind];
    if (output === undefined || outcome[row] !== OUTCOME.ok) continue;
    const createdAt = (at[row] ?? 0) + (latencyMs[row] ?? 0);
    const upstreamExpiresAt = createdAt + LINK_WINDOW;
    const fate = randomAt(seed, series.fate, row);
    const spread = randomAt(seed, series.time, row);
    const isLate = fate >= FAILED && fate < LATE;
    outputs.push({
      id: idAt("out", seed, series.id, row),
      version: "1",
      row,
      account: account[row] ?? 0,
      provider,
      kind: output.kind,
      createdAt,
      upstreamExpiresAt,
      endedAt: isLate
        ? upstreamExpiresAt + Math.round((1 + spread * 300) * SECOND)
        : createdAt + Math.round((2 + spread * spread * 90) * SECOND),
      sizeBytes: Math.round(output.bytes * (0.5 + randomAt(seed, series.size, row))),
      errorCode: fate < FAILED ? errors[Math.floor(spread * errors.length)] : undefined,
    });
  }
  return outputs;
}

function statusOf({ endedAt, errorCode, upstreamExpiresAt }: OutputRow, now: number): Output["status"] {
  if (now < endedAt) return "pending";
  if (errorCode !== undefined) return "failed";
  return endedAt < upstreamExpiresAt ? "in_time" : "late";
}

function counted(rows: readonly OutputRow[], now: number) {
  const of = (status: Output["status"]) => rows.filter((row) => statusOf(row, now) === status).length;
  return {
    total: rows.length,
    inTime: of("in_time"),
    late: of("late"),
    failed: of("failed"),
    pending: of("pending"),
  };
}

function summaryOf(rows: readonly OutputRow[], from: number, to: number, now: number): Schemas["Rehosting"] {
  const within = rows.filter(({ createdAt }) => createdAt >= from && createdAt < to);
  const providers = rowsByText(within, ({ provider }) => provider);
  return {
    from: formatTime(from),
    to: formatTime(to),
    ...counted(within, now),
    byProvider: [...providers]
      .toSorted(([left], [right]) => left.localeCompare(right))
      .map(([provider, of]) => ({ provider, ...counted(of, now) })),
  };
}

export interface RehostedOutputs {
  readonly rows: Collection<OutputRow>;
  /** What became of the outputs made in [from, to). */
  summary(from: number, to: number): Schemas["Rehosting"];
}

function homeOf(platform: Platform, summary: RehostedOutputs["summary"]): HomeService {
  const lastDay = () => ({ createdAt_gte: formatTime(platform.clock.now() - DAY) });
  const resource = "rehosted-outputs";
  return {
    scope: "usage:read",
    items() {
      const now = platform.clock.now();
      const { late, failed } = summary(now - DAY, now);
      const filter = { ...lastDay(), status: ["failed", "late"] };
      const kind = "rehosting_failed";
      return [
        { id: kind, kind, severity: "warning", count: late + failed, relation: "eq", resource, filter },
      ];
    },
    figures() {
      const now = platform.clock.now();
      const { inTime, total, pending } = summary(now - DAY, now);
      const ended = total - pending;
      if (ended === 0) return [];
      const kind = "rehosted_in_time";
      return [{ id: kind, kind, resource, filter: lastDay(), permille: Math.floor((inTime * 1000) / ended) }];
    },
  };
}

/** Outputs that had to be copied before the upstream's link to them expired: one for each successful generation. */
export const rehostedOutputs: Area<RehostedOutputs> = {
  name: "rehosted-outputs",
  build(platform) {
    const { requestIds, population } = platform.use(activity);
    const accountRef = ({ account }: OutputRow) =>
      population.pseudonymOf(account) ?? population.accountId(account);
    const present = (output: OutputRow): Output => {
      const status = statusOf(output, platform.clock.now());
      const isThere = status === "in_time" || status === "late";
      return {
        id: output.id,
        requestId: requestIds.id(output.row),
        accountId: accountRef(output),
        provider: output.provider,
        kind: output.kind,
        status,
        createdAt: formatTime(output.createdAt),
        upstreamExpiresAt: formatTime(output.upstreamExpiresAt),
        ...(isThere && { rehostedAt: formatTime(output.endedAt), sizeBytes: output.sizeBytes }),
        ...(status === "failed" && output.errorCode !== undefined && { errorCode: output.errorCode }),
      };
    };
    const isOffered = platform.profile.policy.capabilities.rehosting;
    const rows = new Collection<OutputRow>(
      "rehosted-outputs",
      {
        accountId: { get: accountRef, sort: false, isVolatile: true },
        requestId: { get: ({ row }) => requestIds.id(row), sort: false },
        provider: { get: ({ provider }) => provider },
        kind: { get: ({ kind }) => kind, sort: false },
        status: { get: (row) => statusOf(row, platform.clock.now()), isVolatile: true },
        createdAt: { kind: "time", get: ({ createdAt }) => formatTime(createdAt) },
        upstreamExpiresAt: { kind: "time", get: ({ upstreamExpiresAt }) => formatTime(upstreamExpiresAt) },
        rehostedAt: {
          kind: "time",
          get: (row) => present(row).rehostedAt,
          filter: false,
          isVolatile: true,
        },
      },
      isOffered ? generate(platform) : [],
    );
    const summary: RehostedOutputs["summary"] = (from, to) =>
      summaryOf([...rows.values()], from, to, platform.clock.now());
    const registry = platform.use(services);
    registry.collections.set("rehosted-outputs", serveCollection(rows, { scope: "usage:read", present }));
    if (isOffered) registry.home.push(homeOf(platform, summary));
    return { rows, summary };
  },
};
