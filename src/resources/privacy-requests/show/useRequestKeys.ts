import { usePageKeys, type PageKey } from "../../../components/shortcut/pageKeys";
import { useKeys } from "../../../components/shortcut/useKeys";
import { offeredActions } from "../action/availability";
import { requestActionTable } from "../action/requestActionTable";
import type { RequestActions } from "../action/useRequestActions";
import { actionKeys } from "../list/useQueueHelp";
import { doNext, finishKey, type PrivacyRequest } from "../privacyRequest";
import { useDoNext } from "./RequestActionBar";
import { useNextRequest } from "./useNextRequest";

const nextRequest = "n";

const keysOfPage: readonly PageKey[] = [
  { keys: doNext, label: "privacy_requests.page.do_next" },
  { keys: finishKey, label: "privacy_requests.finish.label" },
  { keys: nextRequest, label: "privacy_requests.page.next_key" },
  ...actionKeys,
];

/** A request is worked without the mouse: what comes next, each action, and then the next request. */
export const useRequestKeys = (
  record: PrivacyRequest,
  actions: RequestActions,
  finish: (() => void) | undefined,
): void => {
  const next = useDoNext({ record, actions });
  const toNext = useNextRequest(record.id);
  usePageKeys(keysOfPage);
  useKeys((key) => {
    if (key === nextRequest) void toNext();
    else if (key === finishKey) {
      if (!finish) return false;
      finish();
    } else if (key === doNext) {
      if (!next || next.why !== undefined) return false;
      next.run();
    } else {
      const action = offeredActions(record).find((each) => requestActionTable[each].shortcut === key);
      if (!action || actions.whyNot(action, record) !== undefined) return false;
      actions.start(action, record);
    }
    return true;
  });
};
