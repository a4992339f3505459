import { SourceError } from "../../domain/audit-proof/sources";
import type { LedgerSources } from "../../domain/ledger-invariants";
import { bodyOf, readApi, type Access } from "../readApi";

const FORBIDDEN = 403;

/** Reads what the books are checked from over HTTP. Nothing of it is kept in a cache. */
export const ledgerSources = (access: Access): LedgerSources => {
  const reading = { ...access, cache: "no-store" } as const;
  const found = async (path: string) => {
    const answer = await readApi(path, reading);
    if (answer.status === 404) throw new SourceError(answer.status, path);
    return answer;
  };
  return {
    json: async <Answer>(path: string, query: Readonly<Record<string, string>>) => {
      try {
        const answer = await found(`${path}?${new URLSearchParams(query).toString()}`);
        // Whoever reads it goes by the contract; an amount that is none is refused where it is read.
        return await bodyOf(path, async () => (await answer.json()) as Answer);
      } catch (error) {
        if (error instanceof SourceError && error.status === FORBIDDEN && path === "/usage") return undefined;
        throw error;
      }
    },
    columns: async (from, limit) => {
      const path = `/ledger-entries/columns?from=${from}&limit=${limit}`;
      const answer = await found(path);
      return bodyOf(path, () => answer.arrayBuffer());
    },
  };
};
