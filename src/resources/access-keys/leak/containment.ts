import type { AccessKey } from "../accessKey";

/** What a leak asks for, in this order. */
export interface Containment {
  /** The leaked secret no longer works. */
  isContained: boolean;
  /** The leak is on record. */
  isReported: boolean;
  /** The owner has been told. */
  isOwnerTold: boolean;
}

/** How far the answer to a leak has come. Without knowing which secret leaked, the whole key has to be dead. */
export const containmentOf = (
  key: Pick<AccessKey, "status" | "secrets" | "exposure">,
  secretId: string | undefined,
): Containment => {
  const isDead = key.status !== "active" && key.status !== "expiring";
  const isGone = secretId !== undefined && !key.secrets.some(({ id }) => id === secretId);
  return {
    isContained: isDead || isGone,
    isReported: key.exposure !== undefined,
    isOwnerTold: key.exposure?.ownerNotifiedAt !== undefined,
  };
};
