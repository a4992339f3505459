import type { SearchService } from "../services";
import { ledgerEntryOf } from "../ledger/ledgerEntries";
import type { Activity } from "./activity";
import { requestLogOf } from "./requestLogs";

/** Finds a request by its id, or by the request id that a customer quotes. */
export function requestSearch(activity: Activity): SearchService {
  const { requests, requestIds, wireIds } = activity;
  return {
    scope: "request_logs:read",
    find(text) {
      const row = requestIds.row(text) ?? wireIds.row(text);
      if (row === undefined || row >= requests.length) return [];
      const { id, endpoint, model, outcome } = requestLogOf(activity, row);
      return [
        {
          resource: "request-logs",
          id,
          label: id,
          detail: `${endpoint} · ${model} · ${outcome}`,
          matched: "id",
        },
      ];
    },
  };
}

/** Finds an entry by its id. */
export function entrySearch(activity: Activity): SearchService {
  const { ledger, entryIds } = activity;
  return {
    scope: "ledger:read",
    find(text) {
      const row = entryIds.row(text);
      if (row === undefined || row >= ledger.table.length) return [];
      const { id, type, amount, bookedAt } = ledgerEntryOf(activity, row, {});
      const detail = `${type} · ${amount.amount} ${amount.currency} · ${bookedAt}`;
      return [{ resource: "ledger-entries", id, label: id, detail, matched: "id" }];
    },
  };
}
