import type { Route } from "./route";
import { sessionRoutes } from "./session";

/** Every route of the platform; a test walks the contract and finds each operation here. */
export const routes: readonly Route[] = [...sessionRoutes];
