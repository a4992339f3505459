import { ProofEngine } from "../../domain/audit-proof/engine";
import type { ProofRequest } from "../../domain/audit-proof/messages";
import { serveProofs } from "../../domain/proof-service/serveProofs";
import type { Access } from "../readApi";
import { fetchSources } from "./fetchSources";
import { indexedHeads } from "./indexedHeads";

/** First message: what to prove, and how to reach it. Each later one may renew the token. */
export interface WorkerStart {
  readonly start: {
    readonly log: { origin: string; verifierKeys: string[] } | undefined;
    readonly access: Access;
  };
}

type Message = WorkerStart | { readonly request: ProofRequest; readonly bearer?: string };

let access: Access = { apiBaseUrl: "" };
let handle: ((request: ProofRequest) => void) | undefined;

self.addEventListener("message", ({ data }: MessageEvent<Message>) => {
  if ("start" in data) {
    access = data.start.access;
    const sources = fetchSources(() => access);
    const engine = new ProofEngine({ log: data.start.log, sources, heads: indexedHeads() });
    handle = serveProofs(engine, (reply) => self.postMessage(reply));
    return;
  }
  if (data.bearer !== undefined) access = { ...access, bearer: data.bearer };
  handle?.(data.request);
});
