import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../../domain/problem/problem";
import { useAct } from "../../providers/dataProvider/useAct";
import { itemResource, resource, type Item, type Period } from "./period";

const alsoChanged = [resource, itemResource, "ledger-entries", "audit-events"];

const isRow = (row: unknown): row is { version: string } =>
  typeof row === "object" && row !== null && "version" in row;

export const isStale = (error: unknown): boolean => problemOf(error).status === 412;

/**
 * Carries out a verb on a row as it was seen. When somebody else was faster, what it is now is shown, and a second press
 * decides on that.
 */
export const useActOn = <Row extends Period | Item>(of: string, row: Row, verb: string) => {
  const queryClient = useQueryClient();
  const [seen, setSeen] = useState(row);
  // The page behind is read anew after a refusal: what was seen first tells whether anything has changed.
  const [begun] = useState(row.version);
  const act = useAct({ resource: of, id: row.id, verb }, { refreshes: alsoChanged });
  const run = async (data: unknown): Promise<void> => {
    try {
      await act.mutateAsync({ data, ifMatch: seen.version });
    } catch (error) {
      const { status, current } = problemOf(error);
      // The server's own row of this very resource.
      if (status === 412 && isRow(current)) setSeen(current as unknown as Row);
      if (status === 409 || status === 412) void queryClient.invalidateQueries({ queryKey: [of] });
      throw error;
    }
  };
  return { run, seen, isChanged: seen.version !== begun };
};
