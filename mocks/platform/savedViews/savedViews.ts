import type { components } from "../../../openapi/platform.gen";
import type { Caller } from "../caller";
import { Collection, type Fields } from "../collection";
import { importing } from "../import/importing";
import type { Area } from "../platform";
import { serveCollection, services } from "../services";

export type SavedView = components["schemas"]["SavedView"];

/** A private view does not exist for anybody but its owner. */
export function isVisible(row: SavedView, { actor }: Caller): boolean {
  return row.visibility === "shared" || row.owner.id === actor.id;
}

export const savedViews: Area<Collection<SavedView>> = {
  name: "saved-views",
  build(platform) {
    const given = platform.use(importing).collect("saved-views") ?? [];
    const fields: Fields<SavedView> = {
      name: { get: (row) => row.name, search: true },
      resource: { get: (row) => row.resource },
      visibility: { get: (row) => row.visibility },
      ownerId: { get: (row) => row.owner.id },
      createdAt: { kind: "time", get: (row) => row.createdAt },
      updatedAt: { kind: "time", get: (row) => row.updatedAt },
    };
    const stored = given.map(({ row }) => ({ ...row, version: row.version ?? "1" }));
    const rows = new Collection<SavedView>("saved-views", fields, stored);
    platform
      .use(services)
      .collections.set(
        "saved-views",
        serveCollection(rows, { scope: "none", isVisible, defaultSort: ["name", "ASC"] }),
      );
    return rows;
  },
};
