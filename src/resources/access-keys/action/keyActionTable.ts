import type { IconName } from "../../../components/icon/iconPaths";
import type { KeyAction } from "../../../domain/access-keys/status";

export interface KeyActionRow {
  /** The last part of the path: `POST /access-keys/{id}/<verb>`. */
  verb: string;
  scope: "access_keys:write" | "access_keys:revoke";
  icon: IconName;
  /** Cannot be taken back: red, with a reason. */
  isFinal?: boolean;
  /** Offered on many keys at once. */
  isBulk?: boolean;
  /** Offered only in these situations; elsewhere it would be noise. */
  onlyWith?: "overlap" | "disabled" | "not_disabled";
}

/** What the console knows of each action; which status allows it is the domain's table. In the order of the menus. */
export const keyActionTable: Readonly<Record<KeyAction, KeyActionRow>> = {
  edit: { verb: "", scope: "access_keys:write", icon: "edit" },
  rotate: { verb: "rotate", scope: "access_keys:write", icon: "refresh" },
  extend_overlap: {
    verb: "extend-overlap",
    scope: "access_keys:write",
    icon: "clock",
    onlyWith: "overlap",
  },
  end_overlap: { verb: "end-overlap", scope: "access_keys:write", icon: "check", onlyWith: "overlap" },
  undo_rotation: { verb: "undo-rotation", scope: "access_keys:write", icon: "undo", onlyWith: "overlap" },
  disable: {
    verb: "disable",
    scope: "access_keys:write",
    icon: "pause",
    isBulk: true,
    onlyWith: "not_disabled",
  },
  enable: { verb: "enable", scope: "access_keys:write", icon: "success", isBulk: true, onlyWith: "disabled" },
  report_exposure: { verb: "report-exposure", scope: "access_keys:write", icon: "eye" },
  notify_owner: { verb: "notify-owner", scope: "access_keys:write", icon: "share" },
  revoke: { verb: "revoke", scope: "access_keys:revoke", icon: "lock", isFinal: true, isBulk: true },
  delete: { verb: "delete", scope: "access_keys:revoke", icon: "trash", isFinal: true, isBulk: true },
};
