import { useState, type ReactNode } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import type { MenuEntry } from "../../../components/menu/menuEntry";
import type { KeyAction } from "../../../domain/access-keys/status";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { editPath, type AccessKey } from "../accessKey";
import { availabilityOf, offeredActions } from "./availability";
import type { KnownLeak } from "./keyDialog";
import { keyActionTable } from "./keyActionTable";
import { reasonWhyNot } from "./reasonWhyNot";

const KeyActionDialog = lazyNamed(() => import("./KeyActionDialog").then((module) => module.KeyActionDialog));

export interface KeyActions {
  /** What a menu offers for this key: each entry either acts or says why it can't. */
  entriesFor: (key: AccessKey) => MenuEntry[];
  start: (action: KeyAction, key: AccessKey, known?: KnownLeak) => void;
  /** Fetches the dialogs ahead of the click. */
  preload: () => void;
  /** The open dialog; put it anywhere on the page. */
  dialog: ReactNode;
}

/** Every action on one key, for row menus and pages alike. */
export const useKeyActions = ({
  onDone,
}: { onDone?: (action: KeyAction, key: AccessKey) => void } = {}): KeyActions => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { scopes } = useMe();
  const [open, setOpen] = useState<{ action: KeyAction; record: AccessKey; known?: KnownLeak }>();
  const start: KeyActions["start"] = (action, record, known) => {
    if (action === "edit") navigate(editPath(record.id));
    else setOpen({ action, record, ...(known && { known }) });
  };
  const entryOf = (action: KeyAction, key: AccessKey): MenuEntry => {
    const { icon, isFinal } = keyActionTable[action];
    const why = reasonWhyNot(availabilityOf(action, key, scopes), translate);
    return {
      id: action,
      label: translate(`access_keys.action.${action}`),
      icon,
      ...(isFinal && { tone: "critical" as const }),
      separated: action === "revoke",
      ...(why !== undefined && { disabled: true, note: why }),
      onAction: () => start(action, key),
    };
  };
  return {
    entriesFor: (key) => offeredActions(key).map((action) => entryOf(action, key)),
    start,
    preload: KeyActionDialog.preload,
    dialog: open && (
      <KeyActionDialog
        {...open}
        onClose={() => setOpen(undefined)}
        onDone={() => onDone?.(open.action, open.record)}
      />
    ),
  };
};
