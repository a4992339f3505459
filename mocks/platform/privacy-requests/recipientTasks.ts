import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { Collection } from "../collection";
import { importing } from "../import/importing";
import type { Area, Platform } from "../platform";
import { processors } from "../processors/processors";
import { idAt, streamOf } from "../random";
import { rowsByText } from "../rowsByText";
import { serveCollection, services } from "../services";
import { generatedRequestRows } from "./generatedRequestRows";
import type { RequestRow } from "./requestRow";

export type TaskRow = components["schemas"]["RecipientTask"];

export interface RecipientTasks {
  readonly rows: Collection<TaskRow>;
  ofRequest(requestId: string): readonly TaskRow[];
  /** Tasks that a request makes when it is carried out (Art. 19). */
  tasksFor(request: RequestRow, id: () => string): TaskRow[];
}

const series = streamOf("recipient-task.id");
const day = 86_400_000;

/** Art. 19 names rectification, erasure and restriction; access and objection tell nobody. */
const toldOf: ReadonlySet<RequestRow["type"]> = new Set(["rectification", "erasure", "restriction", "minor"]);
const carriedOut: ReadonlySet<RequestRow["state"]> = new Set(["executing", "error", "fulfilled", "closed"]);

function newTasks(platform: Platform, request: RequestRow, id: () => string): TaskRow[] {
  if (!toldOf.has(request.type)) return [];
  return [...platform.use(processors).rows.values()]
    .filter(
      (each) => each.status === "active" && each.receivesPersonalData === true && each.categories.length > 0,
    )
    .map((each) => ({
      id: id(),
      requestId: request.id,
      processorId: each.id,
      processorName: each.name,
      categories: [...each.categories],
      status: "to_do" as const,
      version: "1",
    }));
}

/** How far the processors of a generated request are. */
function progressOf(request: RequestRow, place: number): Partial<TaskRow> {
  const since = Date.parse(request.fulfilledAt ?? request.recordedAt);
  const by = request.assignee ?? request.recordedBy;
  const notified = {
    status: "notified" as const,
    notifiedAt: formatTime(since),
    ...(by !== undefined && { by }),
  };
  const acknowledgedAt = formatTime(since + day);
  if (request.state === "closed") {
    return place % 17 === 16
      ? { ...notified, status: "impossible", impossibleReason: "The processor has ended its service" }
      : { ...notified, status: "acknowledged", acknowledgedAt };
  }
  if (request.state === "fulfilled" && place % 3 === 0)
    return { ...notified, status: "acknowledged", acknowledgedAt };
  return place % 3 === 1 ? notified : {};
}

function generateTasks(platform: Platform): TaskRow[] {
  const { seed } = platform.options;
  let place = 0;
  return platform
    .use(generatedRequestRows)
    .filter((request) => carriedOut.has(request.state))
    .flatMap((request) =>
      newTasks(platform, request, () => idAt("task", seed, series, place++)).map((task, order) => ({
        ...task,
        ...progressOf(request, place + order),
      })),
    );
}

/** The operator's own tasks; undefined when there are none. */
function importedTasks(platform: Platform): TaskRow[] | undefined {
  const requests = new Set(platform.use(generatedRequestRows).map(({ id }) => id));
  const register = platform.use(processors).rows;
  const rows = platform.use(importing).collect("recipient-tasks", ({ requestId, processorId }) => {
    if (!requests.has(requestId)) return `requestId: there is no request ${requestId}`;
    return register.get(processorId) === undefined
      ? `processorId: there is no processor ${processorId}`
      : undefined;
  });
  return rows?.map(({ row }) => ({
    ...row,
    processorName: row.processorName ?? register.get(row.processorId)?.name ?? "",
    version: row.version ?? "1",
  }));
}

/** Whom a deletion, correction or restriction has to be told to, and whether they were. */
export const recipientTasks: Area<RecipientTasks> = {
  name: "recipient-tasks",
  build(platform) {
    const rows = new Collection<TaskRow>(
      "recipient-tasks",
      {
        requestId: { get: (row) => row.requestId, sort: false },
        processorId: { get: (row) => row.processorId },
        status: { get: (row) => row.status },
        notifiedAt: { kind: "time", get: (row) => row.notifiedAt },
      },
      importedTasks(platform) ?? generateTasks(platform),
    );
    let counted = -1;
    let byRequest = new Map<string, TaskRow[]>();
    platform
      .use(services)
      .collections.set("recipient-tasks", serveCollection(rows, { scope: "privacy_requests:read" }));
    return {
      rows,
      tasksFor: (request, id) => newTasks(platform, request, id),
      ofRequest(requestId) {
        if (counted !== rows.revision) {
          counted = rows.revision;
          byRequest = rowsByText(rows.values(), (task) => task.requestId);
        }
        return byRequest.get(requestId) ?? [];
      },
    };
  },
};
