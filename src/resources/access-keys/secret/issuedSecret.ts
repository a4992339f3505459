import type { AccessKey, AccessKeyWithSecret } from "../accessKey";

/**
 * A secret on its way to the person, in the one place where it is held. Whoever has the box can read it until it is
 * emptied; after that nobody can, whatever still refers to the box.
 */
export interface IssuedSecret {
  readonly accessKey: AccessKey;
  /** False when the platform answered without the secret: it was asked twice for one intent. */
  readonly isComplete: boolean;
  /** Undefined once emptied. */
  read: () => string | undefined;
  empty: () => void;
}

export const holdSecret = (
  answer: Partial<AccessKeyWithSecret> & Pick<AccessKeyWithSecret, "accessKey">,
): IssuedSecret => {
  // The answer itself is not kept: only its key, and the text until it is emptied.
  let secret: string | undefined = answer.secret;
  return {
    accessKey: answer.accessKey,
    isComplete: secret !== undefined,
    read: () => secret,
    empty: () => {
      secret = undefined;
    },
  };
};
