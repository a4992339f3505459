import { parseArgs } from "node:util";
import { parseTime } from "./platform/clock";
import type { Scale } from "./platform/platform";
import { ledgerTroubles, type LedgerTroubleKind } from "./platform/ledger/ledgerTrouble";
import { troubleKinds, type TroubleKind } from "./platform/transparency/auditTrouble";
import { profiles } from "./profiles/profiles";

export interface ServerOptions {
  readonly platform: string;
  readonly scale: Scale;
  readonly seed: number;
  readonly dataFolder: string | undefined;
  readonly skipBadLines: boolean;
  readonly port: number;
  /** A frozen clock, in milliseconds; undefined runs with the real time. */
  readonly clock: number | undefined;
  readonly delayMs: number;
  readonly failRate: number;
  /** At most so many events in the audit log's history; as many as the scale has when undefined. */
  readonly auditEvents: number | undefined;
  /** How the audit log misbehaves; not at all when undefined. */
  readonly auditTrouble: TroubleKind | undefined;
  /** How the ledger misbehaves; not at all when undefined. */
  readonly ledgerTrouble: LedgerTroubleKind | undefined;
  /** How many of the last nightly retention runs have not happened. */
  readonly missedRuns: number;
}

/** What is wrong with the command line, in words for the person who typed it. */
export class OptionError extends Error {
  override readonly name = "OptionError";
}

/** The largest scale has about as many. */
const MOST_EVENTS = 10_000_000;
const scales: readonly Scale[] = ["small", "demo", "large"];
const platforms = Object.keys(profiles);

const troubleLines = [troubleKinds.slice(0, 6), troubleKinds.slice(6)]
  .map((kinds) => kinds.join(" | "))
  .join(" |\n                        ");

const ledgerTroubleLines = [ledgerTroubles.slice(0, 4), ledgerTroubles.slice(4)]
  .map((kinds) => kinds.join(" | "))
  .join(" |\n                        ");

export const helpText = `npm run platform -- [options]

Serves the mock platform as a real HTTP server on 127.0.0.1.

  --platform <name>     ${platforms.join(" | ")} (default studio)
  --scale <size>        ${scales.join(" | ")} (default demo)
  --data <folder>       your own rows and request traces instead of generated ones
  --skip-bad-lines      start although lines of --data are wrong, and leave these out
  --port <number>       0 for any free one (default 4010)
  --seed <number>       another seed, another world (default 1)
  --clock <time>        freeze the clock at this RFC 3339 time
  --delay <ms>          answer this much later
  --fail-rate <0..1>    let this share of requests fail: 500, 503, 429, or a cut answer
  --audit-events <number> at most so many events in the audit log at the start: 0 for an empty log
  --audit-trouble <kind> let the audit log misbehave, for trying what its readers notice:
                        ${troubleLines}
  --ledger-trouble <kind> let one entry of the ledger be wrong, for trying what a check of the books notices:
                        ${ledgerTroubleLines}
  --missed-runs <number> let the nightly retention runs have failed for so many nights, for trying the alarm
  --help                this text

Sign in with "Authorization: Bearer mock-support" (or mock-support-2, mock-finance, mock-security, mock-auditor,
mock-admin).
`;

const known = {
  platform: { type: "string", default: "studio" },
  scale: { type: "string", default: "demo" },
  data: { type: "string" },
  "skip-bad-lines": { type: "boolean", default: false },
  port: { type: "string", default: "4010" },
  seed: { type: "string", default: "1" },
  clock: { type: "string" },
  delay: { type: "string", default: "0" },
  "fail-rate": { type: "string", default: "0" },
  "audit-events": { type: "string" },
  "audit-trouble": { type: "string" },
  "ledger-trouble": { type: "string" },
  "missed-runs": { type: "string", default: "0" },
  help: { type: "boolean", default: false },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: known }).values;
  } catch (error) {
    throw new OptionError(
      error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error),
    );
  }
}

function oneOf<T extends string>(text: string, option: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === text);
  if (found === undefined) throw new OptionError(`${option} ${text} is not one of ${allowed.join(", ")}`);
  return found;
}

function wholeNumber(text: string, option: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new OptionError(`${option} ${text} is not a whole number from 0 to ${most}`);
}

/** The options, or undefined when only help is asked for. @throws OptionError */
export function readServerOptions(argv: readonly string[]): ServerOptions | undefined {
  const values = parse(argv);
  if (values.help) return undefined;
  const clock = values.clock === undefined ? undefined : parseTime(values.clock);
  if (values.clock !== undefined && clock === undefined) {
    throw new OptionError(`--clock ${values.clock} is not an RFC 3339 time such as 2026-11-21T09:00:00Z`);
  }
  const failRate = Number(values["fail-rate"]);
  if (!/^\d*\.?\d+$/.test(values["fail-rate"]) || failRate > 1) {
    throw new OptionError(`--fail-rate ${values["fail-rate"]} is not a number from 0 to 1`);
  }
  const { "audit-trouble": trouble, "ledger-trouble": wrong, "audit-events": events } = values;
  return {
    platform: oneOf(values.platform, "--platform", platforms),
    scale: oneOf(values.scale, "--scale", scales),
    seed: wholeNumber(values.seed, "--seed", Number.MAX_SAFE_INTEGER),
    dataFolder: values.data,
    skipBadLines: values["skip-bad-lines"],
    port: wholeNumber(values.port, "--port", 65_535),
    clock,
    delayMs: wholeNumber(values.delay, "--delay", 3_600_000),
    failRate,
    auditEvents: events === undefined ? undefined : wholeNumber(events, "--audit-events", MOST_EVENTS),
    auditTrouble: trouble === undefined ? undefined : oneOf(trouble, "--audit-trouble", troubleKinds),
    missedRuns: wholeNumber(values["missed-runs"], "--missed-runs", 365),
    ledgerTrouble: wrong === undefined ? undefined : oneOf(wrong, "--ledger-trouble", ledgerTroubles),
  };
}
