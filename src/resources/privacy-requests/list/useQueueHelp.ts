import { usePageKeys, type PageKey } from "../../../components/shortcut/pageKeys";
import { requestActions } from "../../../domain/privacy-requests/stateMachine";
import { requestActionTable } from "../action/requestActionTable";

/** The single keys that act on a request, from the one table. */
export const actionKeys: readonly PageKey[] = requestActions.flatMap((action) => {
  const { shortcut } = requestActionTable[action];
  return shortcut === undefined ? [] : [{ keys: shortcut, label: `privacy_requests.action.${action}` }];
});

/** Says in the keyboard help what a key does with the focused request. */
export const useQueueHelp = (): void => usePageKeys(actionKeys);
