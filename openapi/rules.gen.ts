// Made by npm run contract. Do not edit.

import type { OperationRule, Schemas } from "./rules";

export const operationRules: readonly OperationRule[] = [
  {
    method: "get",
    path: "/me",
    operationId: "getMe",
    scope: "none",
    isKeyed: false,
    isVersioned: false,
    parameters: [],
  },
];

export const requestSchemas: Schemas = {};

export const exportColumns: Readonly<Record<string, readonly string[]>> = {};
