import { API_BASE } from "../apiBase";
import type { ProcessorRow } from "../platform/processors/processorRow";
import { processors } from "../platform/processors/processors";
import { created } from "./answer";
import { collectionRoutes, versioned } from "./lists";
import { route, type Route } from "./route";

export const processorRoutes: readonly Route[] = [
  ...collectionRoutes("processors", "processors:read"),
  route("post", "/processors", "processors:write", ({ platform, caller, body }) => {
    const area = platform.use(processors);
    const row = area.create(caller, body);
    return created(area.present(row), `${API_BASE}/processors/${row.id}`);
  }),
  route("put", "/processors/{id}", "processors:write", ({ platform, caller, path, body, matchVersion }) => {
    const area = platform.use(processors);
    const check = (row: ProcessorRow) => matchVersion(row, area.present(row));
    const row = area.update(caller, path.id, body, check);
    return versioned(area.present(row), row.version);
  }),
];
