import { API_BASE } from "../apiBase";
import type { Caller } from "../platform/caller";
import { formatTime } from "../platform/clock";
import type { Collection } from "../platform/collection";
import { invalidField, PlatformProblem } from "../platform/problem";
import { isVisible, savedViews, type SavedView } from "../platform/savedViews/savedViews";
import { created } from "./answer";
import { collectionRoutes, versioned } from "./lists";
import { route, type Route } from "./route";

const target = (view: Pick<SavedView, "id" | "name">) => ({
  type: "saved_view",
  id: view.id,
  name: view.name,
});

/** The view, when it is the caller's own: others may use a shared view but not change it. */
function ownView(rows: Collection<SavedView>, id: string, caller: Caller): SavedView {
  const view = rows.require(id, (row) => isVisible(row, caller));
  if (view.owner.id === caller.actor.id) return view;
  throw new PlatformProblem(403, "not_the_owner", "Only the owner may change a view", {
    detail: `This view belongs to ${view.owner.name}.`,
  });
}

/** Two views of one name could not be told apart in the menu. */
function checkName(
  rows: Collection<SavedView>,
  caller: Caller,
  view: Pick<SavedView, "name" | "resource">,
  id = "",
) {
  const isTaken = [...rows.values()].some(
    (row) =>
      row.id !== id &&
      row.owner.id === caller.actor.id &&
      row.resource === view.resource &&
      row.name === view.name,
  );
  if (isTaken) throw invalidField("/name", "taken", "You already have a view of this name.");
}

export const savedViewRoutes: readonly Route[] = [
  ...collectionRoutes("saved-views", "none"),

  route("post", "/saved-views", "none", ({ platform, caller, body }) => {
    const { actor } = caller;
    checkName(platform.use(savedViews), caller, body);
    const view = platform.transact(caller, (tx) => {
      const at = formatTime(tx.at);
      const owner = { id: actor.id, name: actor.name };
      const row = {
        ...body,
        id: platform.random.id("view"),
        owner,
        createdAt: at,
        updatedAt: at,
        version: "1",
      };
      tx.audit({ action: "saved_view.create", activity: "create", targets: [target(row)] });
      return tx.insert(platform.use(savedViews), row);
    });
    return created(view, `${API_BASE}/saved-views/${view.id}`);
  }),

  route("put", "/saved-views/{id}", "none", ({ platform, caller, path, body, matchVersion }) => {
    const rows = platform.use(savedViews);
    matchVersion(ownView(rows, path.id, caller));
    checkName(rows, caller, body, path.id);
    const view = platform.transact(caller, (tx) => {
      tx.audit({
        action: "saved_view.update",
        activity: "update",
        targets: [target({ id: path.id, name: body.name })],
      });
      return tx.update(rows, path.id, (row) => ({ ...row, ...body, updatedAt: formatTime(tx.at) }));
    });
    return versioned(view, view.version);
  }),

  route("delete", "/saved-views/{id}", "none", ({ platform, caller, path, matchVersion }) => {
    const rows = platform.use(savedViews);
    const view = ownView(rows, path.id, caller);
    matchVersion(view);
    platform.transact(caller, (tx) => {
      tx.audit({ action: "saved_view.delete", activity: "delete", targets: [target(view)] });
      tx.remove(rows, path.id);
    });
    return versioned(view, view.version);
  }),
];
