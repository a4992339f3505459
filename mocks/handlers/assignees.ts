import { holdsScope, type Scope } from "../platform/access";
import { openDifferencesOf, openRequestsOf } from "../platform/staff/openWork";
import { staff } from "../platform/staff/staff";
import { ok } from "./answer";
import { route, type Route } from "./route";

/** Who works on what: the scope that a kind of work needs. */
const scopeOfWork: Readonly<Record<string, Scope>> = {
  "privacy-requests": "privacy_requests:work",
  "reconciliation-items": "orders:reconcile",
};

const openWorkOf: Readonly<Record<string, typeof openRequestsOf>> = {
  "privacy-requests": openRequestsOf,
  "reconciliation-items": openDifferencesOf,
};

export const assigneeRoutes: readonly Route[] = [
  route("get", "/assignees", "none", ({ platform, query }) => {
    const resource = query.get("resource") ?? "";
    const scope = scopeOfWork[resource];
    const directory = platform.use(staff);
    const items = [...directory.rows.values()].flatMap(({ id, name }) => {
      const person = directory.byId(id);
      if (person === undefined || scope === undefined || !holdsScope(person, scope)) return [];
      return [{ id, name, open: openWorkOf[resource]?.(platform, id) ?? 0 }];
    });
    return ok({ items: items.toSorted((left, right) => left.name.localeCompare(right.name, "en")) });
  }),
];
