import { useState, type ReactNode } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import type { MenuEntry } from "../../../components/menu/menuEntry";
import type { RequestAction } from "../../../domain/privacy-requests/stateMachine";
import { editPath, requestPath, type PrivacyRequest } from "../privacyRequest";
import { useViewer } from "../useViewer";
import { availabilityOf, offeredActions } from "./availability";
import { reasonWhyNot } from "./reasonWhyNot";
import { requestActionTable } from "./requestActionTable";

const SendLetterDialog = lazyNamed(() =>
  import("../letters/SendLetterDialog").then((module) => module.SendLetterDialog),
);
const endNotice = ["restriction_lifting_notice"] as const;

const RequestActionDialog = lazyNamed(() =>
  import("./RequestActionDialog").then((module) => module.RequestActionDialog),
);

export interface RequestActions {
  /** What a menu offers for this request: each entry either acts or says why it can't. */
  entriesFor: (request: PrivacyRequest) => MenuEntry[];
  /** Why an action is not possible now; undefined when it is. */
  whyNot: (action: RequestAction, request: PrivacyRequest) => string | undefined;
  start: (action: RequestAction, request: PrivacyRequest) => void;
  /** Tells the person that a restriction will be lifted; without that it cannot be. */
  sendNotice: (request: PrivacyRequest) => void;
  /** Fetches the dialogs ahead of the click. */
  preload: () => void;
  /** The open dialog; put it anywhere on the page. */
  dialog: ReactNode;
}

/** Every action on one request, for row menus, keys and the page alike. */
export const useRequestActions = (): RequestActions => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const viewer = useViewer();
  const [open, setOpen] = useState<{ action: RequestAction; record: PrivacyRequest }>();
  const [told, setTold] = useState<PrivacyRequest>();
  const start: RequestActions["start"] = (action, record) => {
    const { onTab } = requestActionTable[action];
    if (onTab !== undefined) navigate(requestPath(record.id, onTab));
    else if (action === "edit") navigate(editPath(record.id));
    else setOpen({ action, record });
  };
  const whyNot: RequestActions["whyNot"] = (action, request) =>
    reasonWhyNot(availabilityOf(action, request, viewer), translate);
  const entryOf = (action: RequestAction, request: PrivacyRequest): MenuEntry => {
    const { icon, isFinal, shortcut } = requestActionTable[action];
    const why = whyNot(action, request);
    return {
      id: action,
      label: translate(`privacy_requests.action.${action}`),
      icon,
      ...(isFinal && { tone: "critical" as const }),
      separated: action === "assign" || action === "reject",
      ...(why !== undefined && { disabled: true, note: why }),
      ...(why === undefined &&
        shortcut !== undefined && { note: translate("privacy_requests.key", { key: shortcut }) }),
      onAction: () => start(action, request),
    };
  };
  return {
    entriesFor: (request) => offeredActions(request).map((action) => entryOf(action, request)),
    whyNot,
    start,
    sendNotice: setTold,
    preload: RequestActionDialog.preload,
    dialog: (
      <>
        {open && <RequestActionDialog {...open} onClose={() => setOpen(undefined)} />}
        {told && <SendLetterDialog record={told} kinds={endNotice} onClose={() => setTold(undefined)} />}
      </>
    ),
  };
};
