import type { QueryClient } from "@tanstack/react-query";
import { canAccessResource } from "./access";

const ACTIONS = ["list", "show", "create", "edit"] as const;
/** React-Admin asks with nothing, and for the dashboard with its name. */
const AUTH_PARAMS = [{}, { route: "dashboard" }] as const;
const PERMISSION_PARAMS = [{}, { params: { route: "dashboard" } }] as const;

/**
 * Puts into React-Admin's cache what its questions to the auth provider would answer anyway. Each of them costs a render and
 * a frame before the first request for rows leaves; the session has known the answers since `GET /me`.
 */
export const answerFromSession = (
  cache: QueryClient,
  scopes: readonly string[],
  resources: readonly string[],
): void => {
  for (const params of AUTH_PARAMS) cache.setQueryData(["auth", "checkAuth", params], true);
  for (const params of PERMISSION_PARAMS) cache.setQueryData(["auth", "getPermissions", params], scopes);
  for (const resource of resources)
    for (const action of ACTIONS) {
      const question = { action, resource, enabled: true };
      cache.setQueryData(["auth", "canAccess", question], canAccessResource(scopes, resource, action));
    }
};
