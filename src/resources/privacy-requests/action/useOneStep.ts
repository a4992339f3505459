import { useNotify } from "react-admin";
import { useOneAtATime } from "../../../components/dialog/useOneAtATime";
import { problemOf } from "../../../domain/problem/problem";
import { useAct } from "../../../providers/dataProvider/useAct";
import { noteOwnAct } from "../ownActs";
import type { PrivacyRequest } from "../privacyRequest";
import { requestActionTable } from "./requestActionTable";

const alsoChanged = { refreshes: ["accounts", "audit-events"] };

/** Starts the review and carries the request out by one press. After a failure between the two, what is left is the next step. */
export const useOneStep = ({ id, version }: PrivacyRequest) => {
  const notify = useNotify();
  const of = (action: "start_review" | "execute") => ({
    resource: "privacy-requests",
    id,
    verb: requestActionTable[action].verb,
  });
  const review = useAct(of("start_review"));
  const execute = useAct(of("execute"), alsoChanged);
  const both = useOneAtATime(async () => {
    noteOwnAct(id);
    try {
      await review.mutateAsync({ data: {}, ifMatch: version });
      await execute.mutateAsync({ data: {} });
      notify("privacy_requests.done.one_step", { type: "success" });
    } catch (error) {
      const { detail, title } = problemOf(error);
      notify(detail ?? title, { type: "error" });
    }
  });
  return { run: () => void both.run(undefined), pending: both.pending };
};
