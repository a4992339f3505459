import type { DataProvider } from "react-admin";
import { preloadShape } from "./checkShape";
import { createCustomMethods, type CustomMethods } from "./customMethods";
import { createDialect } from "./dialect";
import type { Http } from "./http";
import { withReadOnlyStreams } from "./readOnly";

export type StewardDataProvider = DataProvider & CustomMethods;

/** http → dialect → custom methods: one object that React-Admin and our own hooks share. */
export const createDataProvider = (send: Http): StewardDataProvider => {
  const http: Http = (path, request) => {
    const [, resource = ""] = path.split(/[/?]/);
    preloadShape(resource);
    return send(path, request);
  };
  return { ...withReadOnlyStreams(createDialect(http)), ...createCustomMethods(http) };
};
