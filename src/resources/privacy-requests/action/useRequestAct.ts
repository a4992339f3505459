import { useState } from "react";
import { useDataProvider } from "react-admin";
import { useQueryClient } from "@tanstack/react-query";
import { problemOf } from "../../../domain/problem/problem";
import { useAct } from "../../../providers/dataProvider/useAct";
import type { PrivacyRequest } from "../privacyRequest";
import type { RequestAction } from "../../../domain/privacy-requests/stateMachine";
import { requestActionTable } from "./requestActionTable";

/** Somebody else was faster: nothing was sent. */
export class RequestChanged extends Error {}

const everything = ["accounts", "audit-events", "recipient-tasks", "letters", "access-keys"];

/**
 * Carries out a verb on the request as it was seen. A request that somebody else has changed since is not acted upon: the
 * dialog shows what it is now, and a second press decides on that.
 */
export const useRequestAct = (record: PrivacyRequest, action: RequestAction, path?: string) => {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [seen, setSeen] = useState(record);
  const verb = path ?? requestActionTable[action].verb;
  const act = useAct({ resource: "privacy-requests", id: record.id, verb }, { refreshes: everything });
  const lookAgain = async (): Promise<PrivacyRequest> => {
    const { data } = await dataProvider.getOne<PrivacyRequest>("privacy-requests", { id: record.id });
    return data;
  };
  const run = async (data: unknown): Promise<void> => {
    const now = await lookAgain();
    if (now.version !== seen.version) {
      setSeen(now);
      void queryClient.invalidateQueries({ queryKey: ["privacy-requests"] });
      throw new RequestChanged();
    }
    try {
      await act.mutateAsync({ data });
    } catch (error) {
      // Between the look and the act: the page behind shall show what the server refused it for.
      if (problemOf(error).status === 409)
        void queryClient.invalidateQueries({ queryKey: ["privacy-requests"] });
      throw error;
    }
  };
  return { run, seen, isChanged: seen.version !== record.version };
};
