import { isRefusal } from "./isRefusal";

export interface Intents {
  /** Does what was meant with the key of that intent: the same one, until it is done or refused. */
  once: <Answer>(meant: string, act: (idempotencyKey: string) => Promise<Answer>) => Promise<Answer>;
}

/**
 * What was asked for and whose answer never came may have been done: asked for again in the same words, it carries the
 * same idempotency key, and the platform answers the first result instead of doing it twice or saying that it is taken.
 */
export const createIntents = (): Intents => {
  const open = new Map<string, string>();
  return {
    async once(meant, act) {
      const key = open.get(meant) ?? crypto.randomUUID();
      open.set(meant, key);
      try {
        const answer = await act(key);
        open.delete(meant);
        return answer;
      } catch (error) {
        if (isRefusal(error)) open.delete(meant);
        throw error;
      }
    },
  };
};
