import {
  keyActions,
  permittedKeyActions,
  statusesAllowing,
  type KeyAction,
  type KeyStatus,
} from "../../../domain/access-keys/status";
import type { AccessKey } from "../accessKey";
import { keyActionTable } from "./keyActionTable";

export type Availability =
  | { can: true }
  | { can: false; why: "scope"; scope: string }
  | { can: false; why: "overlap" }
  | { can: false; why: "status"; statuses: readonly KeyStatus[] };

type KeyState = Pick<AccessKey, "status" | "rotation">;

/** Whether a person with these scopes can do this to a key in this state, and if not, why not. */
export const availabilityOf = (
  action: KeyAction,
  { status, rotation }: KeyState,
  scopes: readonly string[],
): Availability => {
  const { scope } = keyActionTable[action];
  if (!scopes.includes(scope)) return { can: false, why: "scope", scope };
  if (permittedKeyActions(status, rotation !== undefined).includes(action)) return { can: true };
  const statuses = statusesAllowing(action);
  return statuses.includes(status) ? { can: false, why: "overlap" } : { can: false, why: "status", statuses };
};

const isFitting = {
  overlap: ({ rotation }: KeyState) => rotation !== undefined,
  disabled: ({ status }: KeyState) => status === "disabled",
  not_disabled: ({ status }: KeyState) => status !== "disabled",
};

/** What can be taken back comes first. */
const menuOrder = keyActions.toSorted(
  (left, right) =>
    Number(keyActionTable[left].isFinal ?? false) - Number(keyActionTable[right].isFinal ?? false),
);

/** The actions that a menu names for this key, possible or not. A tombstone has none. */
export const offeredActions = (key: KeyState): readonly KeyAction[] =>
  key.status === "deleted"
    ? []
    : menuOrder.filter((action) => {
        const { onlyWith } = keyActionTable[action];
        return onlyWith === undefined || isFitting[onlyWith](key);
      });
