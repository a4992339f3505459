import { entryTypes } from "../../../src/domain/ledger/entry";
import type { LedgerDraft } from "../ledger/importedEntries";
import type { Catalogue } from "../streams/catalogue";
import type { RequestTable } from "../streams/requestColumns";
import { homeNetwork } from "../streams/networks";
import { sortRequests, type FilledIds } from "./fillFromRows";
import { modelLike } from "./modelLike";

const USAGE = entryTypes.indexOf("usage");

interface Place {
  readonly catalogue: Catalogue;
  readonly seed: number;
}

function modelOf(draft: LedgerDraft, name: string, catalogue: Catalogue): number {
  const kind = draft.kinds.get(name) ?? "text";
  return (
    catalogue.modelIds.find(name) ??
    catalogue.add(modelLike(catalogue, name, "imported", "/v1/chat/completions", kind))
  );
}

/**
 * Usage is counted from the requests, so entries whose request is not at hand (its log is gone, or there is no file of
 * logs) make one again from what they say: time, key, model, tokens and cost. Rows that were there stay as they are.
 */
export function addRequestsOfEntries(
  table: RequestTable,
  filled: FilledIds,
  draft: LedgerDraft,
  { catalogue, seed }: Place,
): void {
  const known = new Set(filled.ids);
  const logsFrom = table.length > 0 ? (table.columns.at[0] ?? 0) : Infinity;
  const { columns } = draft.table;
  for (let place = 0; place < draft.table.length; place += 1) {
    const at = columns.occurredAt[place] ?? 0;
    const id = draft.requests.text(columns.request[place] ?? 0);
    // Within the time of the logs each entry must have its own; that it has none is told when it is booked.
    if (columns.type[place] !== USAGE || known.has(id) || at >= logsFrom) continue;
    const key = (columns.key[place] ?? 0) - 1;
    if (key < 0 || id === "") continue;
    known.add(id);
    const row = table.append();
    const into = table.columns;
    into.at[row] = at;
    into.key[row] = key;
    into.account[row] = columns.account[place] ?? 0;
    into.network[row] = homeNetwork(seed, columns.account[place] ?? 0, 0);
    into.model[row] = modelOf(draft, draft.models.text(columns.model[place] ?? 0), catalogue);
    into.status[row] = 200;
    into.input[row] = columns.input[place] ?? 0;
    into.cached[row] = columns.cached[place] ?? 0;
    into.output[row] = columns.output[place] ?? 0;
    into.cost[row] = -(columns.amount[place] ?? 0n);
    filled.ids[row] = id;
    filled.wireIds[row] = undefined;
    filled.lines[row] = 0;
  }
  sortRequests(table, filled);
}
