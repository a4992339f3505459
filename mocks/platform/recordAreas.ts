import type { Area } from "./platform";

/** The areas of records: accounts, access keys, orders, privacy requests and what else is a collection. */
export const recordAreas: readonly Area<unknown>[] = [];
