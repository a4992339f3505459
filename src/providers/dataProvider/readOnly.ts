import type { DataProvider } from "react-admin";

/** Streams only grow, by what people and systems do. Nobody writes a row of one, so no row is ever sent. */
const streams = new Set(["audit-events", "ledger-entries", "request-logs"]);

const writes = ["create", "update", "updateMany", "delete", "deleteMany"] as const;

type Write = (resource: string, params: never) => Promise<unknown>;

const refusing =
  (verb: string, write: Write): Write =>
  (resource, params) =>
    streams.has(resource)
      ? Promise.reject(new Error(`${resource} can only be read: there is no ${verb}.`))
      : write(resource, params);

/** Refuses every write to a stream before it leaves the console. The platform refuses it too, and tells of it. */
export const withReadOnlyStreams = (provider: DataProvider): DataProvider => ({
  ...provider,
  ...Object.fromEntries(writes.map((verb) => [verb, refusing(verb, provider[verb] as Write)])),
});
