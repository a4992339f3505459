import type { DataProvider } from "react-admin";
import { createCustomMethods, type CustomMethods } from "./customMethods";
import { createDialect } from "./dialect";
import type { Http } from "./http";
import { withReadOnlyStreams } from "./readOnly";

export type StewardDataProvider = DataProvider & CustomMethods;

/** http → dialect → custom methods: one object that React-Admin and our own hooks share. */
export const createDataProvider = (http: Http): StewardDataProvider => ({
  ...withReadOnlyStreams(createDialect(http)),
  ...createCustomMethods(http),
});
