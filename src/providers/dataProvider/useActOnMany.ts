import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { resolveFilterTimes } from "../../domain/time/relativeTime";
import { useSteward } from "./useSteward";

type Selected =
  | { ids: readonly (string | number)[] }
  | { filter: Readonly<Record<string, unknown>>; excludeIds: readonly (string | number)[] };

const asSent = (selected: Selected) =>
  "filter" in selected
    ? {
        filter: resolveFilterTimes(selected.filter, new Date()),
        excludeIds: selected.excludeIds.map(String),
      }
    : { ids: selected.ids.map(String) };

/** Carries out a bulk verb once, row by row on the server, and reads again what it has changed. */
export const useActOnMany = (resource: string, verb: string, refreshes: readonly string[] = []) => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const idempotencyKey = useRef(crypto.randomUUID());
  return async (selected: Selected, data: Readonly<Record<string, unknown>>) => {
    const result = await steward.actOnMany(resource, verb, asSent(selected), {
      data,
      idempotencyKey: idempotencyKey.current,
    });
    for (const name of [resource, "audit-events", "home", ...refreshes]) {
      void queryClient.invalidateQueries({ queryKey: [name] });
    }
    return result;
  };
};
