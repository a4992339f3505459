import { disclosures } from "../platform/disclosures/disclosures";
import { created } from "./answer";
import { collectionRoutes, versioned } from "./lists";
import { route, type Route } from "./route";

/** Disclosures to law enforcement. */
export const disclosureRoutes: readonly Route[] = [
  ...collectionRoutes("disclosures", "accounts:read"),
  route("post", "/disclosures", "accounts:write", ({ platform, caller, body }) => {
    const area = platform.use(disclosures);
    const row = area.create(caller, body);
    return created(area.present(row), `/disclosures/${row.id}`);
  }),
  route("post", "/disclosures/{id}/decide", "accounts:write", ({ platform, caller, path, body }) => {
    const area = platform.use(disclosures);
    const row = area.decide(caller, path.id, body);
    return versioned(area.present(row), row.version);
  }),
];
