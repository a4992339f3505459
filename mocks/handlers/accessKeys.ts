import { accessKeys } from "../platform/access-keys/accessKeys";
import type { AccessKeys } from "../platform/access-keys/keyArea";
import { createKey, updateKey } from "../platform/access-keys/createKey";
import { endKey, endKeyIn, type EndingAction } from "../platform/access-keys/endKey";
import { notifyOwner, reportExposure } from "../platform/access-keys/exposeKey";
import { exposureOf } from "../platform/access-keys/keyNetworkUse";
import type { KeyRow } from "../platform/access-keys/keyRow";
import { lookUpKeys } from "../platform/access-keys/lookUpKeys";
import {
  endOverlap,
  extendOverlap,
  rotateKey,
  undoRotation,
  type KeyWithSecret,
} from "../platform/access-keys/rotateKey";
import { secretTraffic } from "../platform/access-keys/secretTraffic";
import type { Scope } from "../platform/access";
import { created, ok } from "./answer";
import { runBulk } from "./bulk";
import { collectionRoutes, inQuery, versioned } from "./lists";
import { route, type Route, type RouteContext } from "./route";

type Asked = Pick<RouteContext, "platform">;

const keysOf = ({ platform }: Asked): AccessKeys => platform.use(accessKeys);
const shown = (asked: Asked, row: KeyRow) => versioned(keysOf(asked).present(row), row.version);
const uncached = { "cache-control": "no-store" };

function withSecret(asked: Asked, { row, secretId, secret }: KeyWithSecret) {
  return { accessKey: keysOf(asked).present(row), secretId, secret };
}

const versionCheck = (context: Asked & Pick<RouteContext, "matchVersion">) => (row: KeyRow) =>
  context.matchVersion(row, keysOf(context).present(row));

/** Answers that carry a secret can be repeated for ten minutes and are forgotten then. */
const secretKeptMs = 10 * 60_000;

const writing: readonly Route[] = [
  {
    ...route("post", "/access-keys", "access_keys:write", (context) => {
      const made = createKey(keysOf(context), context.caller, context.body);
      const answer = created(withSecret(context, made), `/access-keys/${made.row.id}`);
      return { ...answer, headers: { ...answer.headers, ...uncached } };
    }),
    keptMs: secretKeptMs,
  },
  route("put", "/access-keys/{id}", "access_keys:write", (context) => {
    const { caller, path, body } = context;
    return shown(context, updateKey(keysOf(context), caller, path.id, body, versionCheck(context)));
  }),
  route("delete", "/access-keys/{id}", "access_keys:revoke", (context) => {
    const options = { reason: context.body?.reason, check: versionCheck(context) };
    return shown(context, endKey(keysOf(context), context.caller, context.path.id, "delete", options));
  }),
  {
    ...route("post", "/access-keys/{id}/rotate", "access_keys:write", (context) => {
      const { overlap, reason } = context.body;
      const made = rotateKey(keysOf(context), context.caller, context.path.id, overlap, reason);
      return ok(withSecret(context, made), uncached);
    }),
    keptMs: secretKeptMs,
  },
  route("post", "/access-keys/{id}/extend-overlap", "access_keys:write", (context) => {
    const { by, reason } = context.body;
    return shown(context, extendOverlap(keysOf(context), context.caller, context.path.id, by, reason));
  }),
  route("post", "/access-keys/{id}/end-overlap", "access_keys:write", (context) =>
    shown(context, endOverlap(keysOf(context), context.caller, context.path.id, context.body.reason)),
  ),
  route("post", "/access-keys/{id}/undo-rotation", "access_keys:write", (context) =>
    shown(context, undoRotation(keysOf(context), context.caller, context.path.id, context.body.reason)),
  ),
];

const leaking: readonly Route[] = [
  route("post", "/access-keys/lookup", "access_keys:read", (context) =>
    ok(lookUpKeys(keysOf(context), context.caller, context.body)),
  ),
  route("get", "/access-keys/{id}/secret-traffic", "access_keys:read", (context) => {
    const { query, path } = context;
    const from = query.get("from") ?? undefined;
    return ok(inQuery(() => secretTraffic(keysOf(context), path.id, from, query.get("to") ?? undefined)));
  }),
  route("get", "/access-keys/{id}/exposure", "access_keys:read", (context) =>
    ok(exposureOf(keysOf(context), context.path.id, context.query.get("since") ?? undefined)),
  ),
  route("post", "/access-keys/{id}/report-exposure", "access_keys:write", (context) =>
    shown(context, reportExposure(keysOf(context), context.caller, context.path.id, context.body)),
  ),
  route("post", "/access-keys/{id}/notify-owner", "access_keys:write", (context) =>
    ok(notifyOwner(keysOf(context), context.caller, context.path.id, context.body)),
  ),
];

const ending = (action: "disable" | "enable" | "revoke", scope: Scope): Route =>
  route("post", `/access-keys/{id}/${action}`, scope, (context) => {
    const options = { reason: context.body.reason };
    return shown(context, endKey(keysOf(context), context.caller, context.path.id, action, options));
  });

const endingMany = (action: EndingAction, scope: Scope): Route =>
  route("post", `/access-keys/bulk/${action}`, scope, (context) =>
    runBulk(context, "access-keys", context.body, (tx, id) => {
      endKeyIn(tx, keysOf(context), id, action, { reason: context.body.reason });
    }),
  );

export const accessKeyRoutes: readonly Route[] = [
  ...collectionRoutes("access-keys", "access_keys:read"),
  ...writing,
  ending("disable", "access_keys:write"),
  ending("enable", "access_keys:write"),
  ending("revoke", "access_keys:revoke"),
  ...leaking,
  endingMany("disable", "access_keys:write"),
  endingMany("enable", "access_keys:write"),
  endingMany("revoke", "access_keys:revoke"),
  endingMany("delete", "access_keys:revoke"),
];
