import type { Route } from "./route";

/** Accounts, access keys, orders, privacy requests, and what belongs to them. */
export const recordRoutes: readonly Route[] = [];
