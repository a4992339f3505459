import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { RequestAction } from "../../../domain/privacy-requests/stateMachine";
import { problemOf } from "../../../domain/problem/problem";
import { useAct } from "../../../providers/dataProvider/useAct";
import { noteOwnAct } from "../ownActs";
import type { PrivacyRequest } from "../privacyRequest";
import { requestActionTable } from "./requestActionTable";

const alsoChanged = ["accounts", "audit-events", "recipient-tasks", "letters", "access-keys"];

/** Whatever has happened meanwhile, a note can still be added. */
const whatever: readonly RequestAction[] = ["note"];

const isRequest = (row: unknown): row is PrivacyRequest =>
  typeof row === "object" && row !== null && "state" in row && "version" in row;

export const isStale = (error: unknown): boolean => problemOf(error).status === 412;

/**
 * Carries out a verb on the request as it was seen. The server refuses it when somebody else was faster; the dialog then
 * shows what the request is now, and a second press decides on that.
 */
export const useRequestAct = (record: PrivacyRequest, action: RequestAction, path?: string) => {
  const queryClient = useQueryClient();
  const [seen, setSeen] = useState(record);
  const verb = path ?? requestActionTable[action].verb;
  const act = useAct({ resource: "privacy-requests", id: record.id, verb }, { refreshes: alsoChanged });
  const run = async (data: unknown): Promise<void> => {
    try {
      noteOwnAct(record.id);
      const isGuarded = !whatever.includes(action);
      await act.mutateAsync({ data, ...(isGuarded && { ifMatch: seen.version }) });
    } catch (error) {
      const { status, current } = problemOf(error);
      if (status === 412 && isRequest(current)) setSeen(current);
      // The page behind shall show what it was refused for.
      if (status === 409 || status === 412)
        void queryClient.invalidateQueries({ queryKey: ["privacy-requests"] });
      throw error;
    }
  };
  return { run, seen, isChanged: seen.version !== record.version };
};
