import type { IconName } from "../../../components/icon/iconPaths";
import type { RequestAction } from "../../../domain/privacy-requests/stateMachine";

export interface RequestActionRow {
  /** The last part of the path: `POST /privacy-requests/{id}/<verb>`. */
  verb: string;
  scope: "privacy_requests:work" | "privacy_requests:approve";
  icon: IconName;
  /** Ends something for the person who asked: red. */
  isFinal?: true;
  /** Offered on many requests at once. */
  isBulk?: true;
  /** Done where what it decides on is in sight, not from a menu of the queue. */
  onTab?: "plan";
  /** One key on the request's page and on a focused row of the queue. */
  shortcut?: string;
}

const work = { scope: "privacy_requests:work" } as const;
const approve = { scope: "privacy_requests:approve" } as const;

/** What the console knows of each action; which state and right allow it is the domain's table. In the order of the menus. */
export const requestActionTable: Readonly<Record<RequestAction, RequestActionRow>> = {
  start_review: { ...work, verb: "start-review", icon: "eye", shortcut: "s" },
  ask_identity: { ...work, verb: "ask-identity", icon: "user", shortcut: "i" },
  verify_identity: { ...work, verb: "verify-identity", icon: "check", shortcut: "v" },
  weigh: { ...work, verb: "weigh", icon: "sliders", shortcut: "w" },
  settle_conflict: { ...work, verb: "plan", icon: "check", onTab: "plan" },
  submit_for_approval: { ...work, verb: "submit-for-approval", icon: "share", onTab: "plan" },
  approve: { ...approve, verb: "approve", icon: "check", onTab: "plan" },
  return: { ...approve, verb: "return", icon: "undo" },
  execute: { ...work, verb: "execute", icon: "chevron-right" },
  retry: { ...work, verb: "retry", icon: "refresh" },
  resume: { ...work, verb: "resume", icon: "chevron-right" },
  lift_restriction: { ...work, verb: "lift-restriction", icon: "lock" },
  close: { ...work, verb: "close", icon: "check" },
  assign: { ...work, verb: "assign", icon: "user", isBulk: true, shortcut: "a" },
  note: { ...work, verb: "notes", icon: "edit", shortcut: "m" },
  edit: { ...work, verb: "", icon: "edit" },
  hold: { ...work, verb: "hold", icon: "pause", shortcut: "h" },
  extend: { ...work, verb: "extend", icon: "calendar", isBulk: true, shortcut: "e" },
  mark_duplicate: { ...work, verb: "mark-duplicate", icon: "copy", shortcut: "d" },
  reopen: { ...work, verb: "reopen", icon: "undo" },
  reject: { ...work, verb: "reject", icon: "close", isFinal: true, isBulk: true, shortcut: "r" },
  withdraw: { ...work, verb: "withdraw", icon: "undo", isFinal: true },
  cancel: { ...work, verb: "cancel", icon: "close", isFinal: true },
};
