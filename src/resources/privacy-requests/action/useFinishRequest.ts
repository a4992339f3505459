import { useRef } from "react";
import type { RequestAction } from "../../../domain/privacy-requests/stateMachine";
import { useAct } from "../../../providers/dataProvider/useAct";
import { noteOwnAct } from "../ownActs";
import type { PrivacyRequest } from "../privacyRequest";
import { requestActionTable } from "./requestActionTable";

type Step = Extract<RequestAction, "start_review" | "execute" | "close">;

const order: Readonly<Partial<Record<PrivacyRequest["state"], Step>>> = {
  received: "start_review",
  in_review: "execute",
  fulfilled: "close",
  rejected: "close",
};

const alsoChanged = { refreshes: ["accounts", "audit-events"] };

/**
 * Takes a request from where it stands to its end, each step on what the one before has answered. After a failure a second try goes
 * on where the first stopped; somebody else's change stops it.
 */
export const useFinishRequest = (record: PrivacyRequest) => {
  const reached = useRef(record);
  const of = (action: Step) => ({
    resource: "privacy-requests",
    id: record.id,
    verb: requestActionTable[action].verb,
  });
  const acts = {
    start_review: useAct(of("start_review")),
    execute: useAct(of("execute"), alsoChanged),
    close: useAct(of("close"), alsoChanged),
  };
  return async (): Promise<void> => {
    for (let step = order[reached.current.state]; step !== undefined; step = order[reached.current.state]) {
      noteOwnAct(record.id);
      const result = await acts[step].mutateAsync({ data: {}, ifMatch: reached.current.version });
      // Verbs on requests answer the request as it is then; none of these waits for a second person.
      if (result.kind !== "done") return;
      reached.current = result.data as PrivacyRequest;
    }
  };
};
