import type { AuditEvent } from "./auditEvent";

type Members = Readonly<Record<string, unknown>>;

/** Where an event stands in its log, and the hash that proves it. */
export interface LeafPlace {
  readonly index: string;
  /** Base64. */
  readonly leafHash: string;
}

/** Version of the Open Cybersecurity Schema Framework that this speaks: its IAM category, class 3004. */
const OCSF_VERSION = "1.5.0";
const CATEGORY = { category_name: "Identity & Access Management", category_uid: 3 };
const CLASS = { class_name: "Entity Management", class_uid: 3004 };

const activities: Readonly<Record<AuditEvent["activity"], readonly [id: number, name: string]>> = {
  create: [1, "Create"],
  read: [2, "Read"],
  update: [3, "Update"],
  delete: [4, "Delete"],
  move: [5, "Move"],
  enroll: [6, "Enroll"],
  unenroll: [7, "Unenroll"],
  enable: [8, "Enable"],
  disable: [9, "Disable"],
  activate: [10, "Activate"],
  deactivate: [11, "Deactivate"],
  suspend: [12, "Suspend"],
  resume: [13, "Resume"],
};

const severities: Readonly<Record<AuditEvent["severity"], readonly [id: number, name: string]>> = {
  info: [1, "Informational"],
  low: [2, "Low"],
  medium: [3, "Medium"],
  high: [4, "High"],
  critical: [5, "Critical"],
};

const statuses: Readonly<Record<AuditEvent["outcome"]["result"], readonly [id: number, name: string]>> = {
  success: [1, "Success"],
  failure: [2, "Failure"],
  // OCSF has no third one; what is denied has failed, and says so in its code.
  denied: [2, "Failure"],
};

const userTypes: Readonly<Record<AuditEvent["actor"]["type"], readonly [id: number, name: string]>> = {
  user: [1, "User"],
  system: [3, "System"],
  service: [99, "Service"],
  anonymous: [0, "Unknown"],
};

/** No member for what is not known. */
function known(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function some(members: Members): Members | undefined {
  const left = known(members);
  return Object.keys(left).length === 0 ? undefined : left;
}

function userOf({ id, name, email, roles, type }: AuditEvent["actor"]): Members {
  const [typeId, typeName] = userTypes[type] ?? [99, type];
  return known({
    uid: id,
    name,
    email_addr: email,
    type_id: typeId,
    type: typeName,
    groups: roles?.map((role) => ({ name: role })),
  });
}

/** Values of one side of the changes, by where they stand. */
function dataOf(changes: AuditEvent["changes"], side: "from" | "to"): Members | undefined {
  const told = changes.filter((change) => side in change);
  return told.length === 0
    ? undefined
    : Object.fromEntries(told.map((change) => [change.path, change[side]] as const));
}

/** The one that was acted upon: as it was, and as it became. */
function entities({ targets, changes, log }: AuditEvent): Members {
  const [target] = targets;
  const entity = target
    ? known({ uid: target.id, name: target.name, type: target.type })
    : { uid: log, type: "platform" };
  const after = dataOf(changes, "to");
  return known({
    entity: known({ ...entity, data: dataOf(changes, "from") }),
    entity_result: after && { ...entity, data: after },
  });
}

function requestOf({ context }: AuditEvent): Members {
  const [method, path] = context.route?.split(" ") ?? [];
  const url = some({ path });
  return known({
    http_request: some({ uid: context.requestId, http_method: method, url, user_agent: context.userAgent }),
    src_endpoint: some({ ip: context.ip, location: context.geo && { country: context.geo } }),
  });
}

function metadataOf(event: AuditEvent): Members {
  const sequence = Number(event.seq);
  return known({
    version: OCSF_VERSION,
    product: known({
      name: event.observer?.service ?? "audit log",
      version: event.observer?.version,
      vendor_name: event.log,
    }),
    uid: event.id,
    log_name: event.log,
    event_code: event.action,
    correlation_uid: event.context.correlationId,
    original_time: event.occurredAt,
    logged_time: Date.parse(event.recordedAt),
    // An index that a JSON number would round stands in `unmapped` alone.
    sequence: Number.isSafeInteger(sequence) ? sequence : undefined,
  });
}

/** An audit event as OCSF Entity Management (3004). What the class has no place for is under `unmapped`. */
export function toOcsf(event: AuditEvent, place: LeafPlace): Members {
  const [activityId, activity] = activities[event.activity] ?? [99, event.activity];
  const [severityId, severity] = severities[event.severity] ?? [99, event.severity];
  const [statusId, status] = statuses[event.outcome.result] ?? [99, event.outcome.result];
  const { auth, justification, outcome } = event;
  return known({
    ...CATEGORY,
    ...CLASS,
    activity_id: activityId,
    activity_name: activity,
    type_uid: CLASS.class_uid * 100 + activityId,
    type_name: `${CLASS.class_name}: ${activity}`,
    time: Date.parse(event.occurredAt),
    severity_id: severityId,
    severity,
    status_id: statusId,
    status,
    status_code: outcome.code,
    status_detail: outcome.reason,
    comment: justification?.comment,
    actor: known({
      user: userOf(event.actor),
      session: some({ uid: auth?.sessionId, is_mfa: auth?.mfa }),
    }),
    ...entities(event),
    ...requestOf(event),
    metadata: metadataOf(event),
    unmapped: known({
      index: place.index,
      leaf_hash: place.leafHash,
      salt: event.salt,
      result: outcome.result,
      effective: event.effective && userOf(event.effective),
      auth_method: auth?.method,
      token_uid: auth?.tokenId,
      client: event.context.client,
      targets: event.targets.length > 1 ? event.targets : undefined,
      changes: event.changes.length > 0 ? event.changes : undefined,
      ticket: justification?.ticket,
      approval_uid: justification?.approvalId,
      metadata: event.metadata,
    }),
  });
}
