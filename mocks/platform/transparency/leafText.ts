import { canonicalize } from "../../../src/domain/transparency-log";
import { bitsAt, streamOf } from "../random";
import type { RowIds } from "../streams/rowId";
import { severities, type AuditTable } from "./auditColumns";

/** What every event of one log has in common. */
export interface LogIdentity {
  readonly origin: string;
  readonly seed: number;
  readonly ids: RowIds;
}

export const observer = { service: "platform-api", version: "1.0.0" };

const salts = streamOf("audit.salts");
const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const pairs = Array.from({ length: 4096 }, (_, bits) => base64.charAt(bits & 63) + base64.charAt(bits >> 6));
const pair = (bits: number) => pairs[bits] ?? "AA";
const padded = (digits: number) =>
  Array.from({ length: 10 ** digits }, (_, number) => String(number).padStart(digits, "0"));
const [hundred, thousand] = [padded(2), padded(3)];
const two = (number: number) => hundred[number] ?? "00";
const three = (number: number) => thousand[number] ?? "000";
const DAY = 86_400_000;

/** 128 bits in base64url, so that a kept leaf hash tells nothing of what was pruned. */
export function saltAt(seed: number, row: number): string {
  let text = "";
  for (let part = 0; part < 4; part += 1) {
    const bits = bitsAt(seed, salts, row * 4 + part);
    // Six characters hold the 32 bits of a part; the last part needs but four to make 22.
    text += pair(bits & 4095) + pair((bits >>> 12) & 4095);
    if (part < 3) text += pair(bits >>> 24);
  }
  return text;
}

let knownDay = Number.NaN;
let knownDate = "";

/** RFC 3339 with three decimals. Rows come day by day, so the date is written once for many. */
function timeText(at: number): string {
  const day = Math.floor(at / DAY);
  if (day !== knownDay) {
    knownDay = day;
    knownDate = new Date(day * DAY).toISOString().slice(0, 11);
  }
  const rest = at - day * DAY;
  const seconds = Math.floor(rest / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${knownDate}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}.${three(rest % 1000)}Z`;
}

/** The members of `context` in canonical order; those between two others come with what joins them. */
function contextText(table: AuditTable, row: number): string {
  const { columns } = table;
  const [client, place, agent] = table.origins.written(columns.origin[row] ?? 0);
  const correlation = table.correlations.text(columns.correlation[row] ?? 0);
  const request = table.requests.text(columns.request[row] ?? 0);
  const route = table.routes.written(columns.route[row] ?? 0);
  let text = client;
  if (correlation !== undefined) text += `,"correlationId":"${correlation}"`;
  if (place !== "") text += `,${place}`;
  if (request !== undefined) text += `,"requestId":"${request}"`;
  if (route !== "") text += `,${route}`;
  if (agent !== "") text += `,${agent}`;
  return text.startsWith(",") ? text.slice(1) : text;
}

function authText(table: AuditTable, row: number): string {
  const code = table.columns.signIn[row] ?? 0;
  if (code === 0) return "";
  const [before, after] = table.signIns.written(code);
  const session = table.sessions.text(table.columns.session[row] ?? 0);
  return session === undefined ? before + after : `${before},"sessionId":"${session}"${after}`;
}

/** Writes the leaves of generated rows: written parts, joined in the order of RFC 8785. A test holds them against it. */
export function createLeafWriter(table: AuditTable, log: LogIdentity): (row: number) => string {
  const logText = `,"log":${canonicalize(log.origin)}`;
  const observerText = `,"observer":${canonicalize(observer)}`;
  return (row) => {
    // Taken anew, because growing replaces the arrays.
    const { columns } = table;
    const effective = columns.effective[row] ?? 0;
    const recordedAt = columns.recordedAt[row] ?? 0;
    const recorded = timeText(recordedAt);
    const lateness = columns.lateness[row] ?? 0;
    return (
      table.acts.written(columns.act[row] ?? 0) +
      table.actors.written(columns.actor[row] ?? 0) +
      authText(table, row) +
      `,"changes":${table.changes.written(columns.changes[row] ?? 0)},"context":{${contextText(table, row)}}` +
      (effective === 0 ? "" : `,"effective":${table.actors.written(effective - 1)}`) +
      `,"id":"${log.ids.id(row)}"` +
      table.justifications.written(columns.justification[row] ?? 0) +
      logText +
      table.metadata.written(columns.metadata[row] ?? 0) +
      observerText +
      `,"occurredAt":"${lateness === 0 ? recorded : timeText(recordedAt - lateness)}"` +
      `,"outcome":${table.outcomes.written(columns.outcome[row] ?? 0)},"recordedAt":"${recorded}"` +
      `,"salt":"${saltAt(log.seed, row)}","schema":"audit-event/1","seq":${row}` +
      `,"severity":"${severities[columns.severity[row] ?? 0] ?? "info"}"` +
      `,"targets":${table.targets.written(columns.targets[row] ?? 0)}}`
    );
  };
}
