import type { components } from "../../../openapi/platform.gen";
import { canonicalize } from "../../../src/domain/transparency-log";
import { ColumnTable } from "../streams/columns";
import type { RowIds } from "../streams/rowId";
import { IdCodes, Parts } from "./auditParts";

type Event = components["schemas"]["AuditEvent"];
export type Actor = Event["actor"];
export type Targets = Event["targets"];
export type Justification = NonNullable<Event["justification"]>;

/** Where a request came from; what is not known is not there. */
export interface Origin {
  readonly client?: string;
  readonly geo?: string;
  readonly ip?: string;
  readonly userAgent?: string;
}

export interface SignIn {
  readonly method: string;
  readonly mfa: boolean;
  readonly tokenId?: string;
}

export const results = ["success", "failure", "denied"] as const;
export const severities = ["info", "low", "medium", "high", "critical"] as const;

/** What an event can be found by without making it. A code of 0 is none, where nothing else is said. */
export const auditKinds = {
  /** Milliseconds, rising: when the log took it in. */
  recordedAt: "f64",
  /** Milliseconds from when it happened to when the log took it in; below 0 where a clock was ahead. */
  lateness: "i32",
  act: "u16",
  outcome: "u16",
  /** Code into `results`, as the outcome tells it. */
  result: "u8",
  /** Code into `severities`. */
  severity: "u8",
  actor: "u32",
  /** The actor's code plus one. */
  effective: "u32",
  signIn: "u16",
  session: "u32",
  origin: "u32",
  route: "u16",
  request: "u32",
  correlation: "u32",
  targets: "u32",
  changes: "u32",
  justification: "u32",
  metadata: "u32",
} as const;

/** The parts that generated events share, so that they are computed from their codes. */
export interface GeneratedParts {
  readonly actors: { readonly count: number; at(code: number): Actor };
  readonly targets: { readonly count: number; at(code: number): Targets };
  readonly sessionIds: RowIds;
  readonly requestIds: RowIds;
  readonly correlationIds: RowIds;
}

/** A member of a leaf with the comma before it; nothing for a part that is none. */
const member =
  (name: string) =>
  (part: unknown): string =>
    part === null ? "" : `,"${name}":${canonicalize(part)}`;

const open = (members: object): string => canonicalize(members).slice(1, -1);

export class AuditTable extends ColumnTable<typeof auditKinds> {
  readonly acts = new Parts((act: Pick<Event, "action" | "activity">) => `{${open(act)},"actor":`);
  readonly outcomes = new Parts<Event["outcome"]>(canonicalize);
  readonly actors: Parts<Actor>;
  readonly targets: Parts<Targets>;
  readonly signIns = new Parts<SignIn | null, readonly [before: string, after: string]>((signIn) => {
    if (signIn === null) return ["", ""];
    const { tokenId, ...rest } = signIn;
    return [`,"auth":{${open(rest)}`, tokenId === undefined ? "}" : `,${open({ tokenId })}}`];
  });
  readonly origins = new Parts<Origin, readonly [client: string, place: string, agent: string]>((origin) => {
    const { client, userAgent, ...place } = origin;
    return [
      client === undefined ? "" : open({ client }),
      open(place),
      userAgent === undefined ? "" : open({ userAgent }),
    ];
  });
  readonly routes = new Parts<string>((route) => (route === "" ? "" : open({ route })));
  readonly changes = new Parts<Event["changes"]>(canonicalize);
  readonly justifications = new Parts<Justification | null>(member("justification"));
  readonly metadata = new Parts<Event["metadata"] | null>(member("metadata"));
  readonly sessions: IdCodes;
  readonly requests: IdCodes;
  readonly correlations: IdCodes;

  constructor(capacity: number, generated: GeneratedParts) {
    super(auditKinds, capacity);
    const { actors, targets } = generated;
    this.actors = new Parts<Actor>(canonicalize, actors.count, (code) => actors.at(code));
    this.targets = new Parts<Targets>(canonicalize, targets.count, (code) => targets.at(code));
    this.sessions = new IdCodes(generated.sessionIds);
    this.requests = new IdCodes(generated.requestIds);
    this.correlations = new IdCodes(generated.correlationIds);
    // What is none has the code 0.
    this.signIns.code(null);
    this.routes.code("");
    this.changes.code([]);
    this.justifications.code(null);
    this.metadata.code(null);
  }
}
