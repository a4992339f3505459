import { API_BASE } from "../apiBase";
import { changesBetween, justified } from "../platform/auditChanges";
import { processorRow, processors } from "../platform/policy/processors";
import { created } from "./answer";
import { collectionRoutes, versioned } from "./lists";
import { route, type Route } from "./route";

const fields = [
  "name",
  "purpose",
  "receives",
  "receivesPersonalData",
  "region",
  "transferMechanism",
  "dpaSignedAt",
  "categories",
  "contact",
  "website",
  "status",
] as const;

export const processorRoutes: readonly Route[] = [
  ...collectionRoutes("processors", "processors:read"),

  route("post", "/processors", "processors:write", ({ platform, caller, body }) => {
    const { reason, ...input } = body;
    const row = platform.transact(caller, (tx) => {
      const inserted = tx.insert(
        platform.use(processors),
        processorRow(platform.random.id("prc"), input, "1"),
      );
      tx.audit({
        action: "processor.create",
        activity: "create",
        severity: "medium",
        targets: [{ type: "processor", id: inserted.id, name: inserted.name }],
        changes: changesBetween({}, inserted, fields),
        ...justified(reason),
      });
      return inserted;
    });
    return created(row, `${API_BASE}/processors/${row.id}`);
  }),

  route("put", "/processors/{id}", "processors:write", ({ platform, caller, path, body, matchVersion }) => {
    const rows = platform.use(processors);
    const before = rows.require(path.id);
    matchVersion(before);
    const { reason, ...input } = body;
    const row = platform.transact(caller, (tx) => {
      const after = tx.update(rows, path.id, ({ id, version }) => processorRow(id, input, version));
      tx.audit({
        action: "processor.update",
        activity: "update",
        severity: "medium",
        targets: [{ type: "processor", id: after.id, name: after.name }],
        changes: changesBetween(before, after, fields),
        ...justified(reason),
      });
      return after;
    });
    return versioned(row, row.version);
  }),
];
