import type { LogSources } from "../../domain/audit-proof/sources";
import { bodyOf, readApi, type Access, type Reading } from "../readApi";

async function body<Content>(answer: Response, path: string, take: () => Promise<Content>) {
  if (answer.status === 404) {
    await answer.body?.cancel();
    return undefined;
  }
  return bodyOf(path, take);
}

/** Reads the log over HTTP; `access` is asked for each time, because a token may be renewed. */
export const fetchSources = (access: () => Access): LogSources => {
  /** How hashes are read: they never change, unless they were wrong. */
  let tiles: "default" | "reload" = "default";
  const reading = (path: string, signal?: AbortSignal): Reading => {
    // Heads and statements change, and entries tell of people: neither is kept by the browser.
    const cache = /^\/audit\/tile\/\d/.test(path) ? tiles : "no-store";
    return { ...access(), cache, signal };
  };
  return {
    text: async (path) => {
      const answer = await readApi(path, reading(path));
      return body(answer, path, () => answer.text());
    },
    bytes: async (path, signal) => {
      const answer = await readApi(path, reading(path, signal));
      return body(answer, path, async () => new Uint8Array(await answer.arrayBuffer()));
    },
    renew: () => {
      tiles = "reload";
    },
  };
};
