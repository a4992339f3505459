import type { Area } from "./platform";
import { idempotencyExpired, idempotencyMismatch } from "./problem";

/** An answer that can be given again, byte for byte. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

interface Entry {
  readonly fingerprint: string;
  /** None once it may not be given again. */
  answer: Promise<KeptAnswer> | undefined;
  readonly repeatUntil: number;
  readonly forgetAt: number;
}

export interface Idempotency {
  /**
   * Runs an action once per person and key. The same request again gets the first answer, also while the first is
   * still running; another request under the same key is refused. Refusals are not kept: nothing happened.
   */
  once(
    personId: string,
    key: string,
    fingerprint: string,
    run: () => Promise<KeptAnswer>,
    /** How long the answer may be given again; after that the key is known but refused. */
    keptMs?: number,
  ): Promise<{ answer: KeptAnswer; isReplayed: boolean }>;
}

const KEPT_MS = 24 * 3_600_000;

export const idempotency: Area<Idempotency> = {
  name: "idempotency",
  build({ clock }) {
    const entries = new Map<string, Entry>();
    const forget = () => {
      for (const [name, entry] of entries) {
        if (entry.repeatUntil <= clock.now()) entry.answer = undefined;
        if (entry.forgetAt <= clock.now()) entries.delete(name);
      }
    };
    return {
      async once(personId, key, fingerprint, run, keptMs = KEPT_MS) {
        forget();
        const name = `${personId} ${key}`;
        const first = entries.get(name);
        if (first !== undefined) {
          if (first.fingerprint !== fingerprint) throw idempotencyMismatch();
          if (first.answer === undefined) throw idempotencyExpired();
          return { answer: await first.answer, isReplayed: true };
        }
        const answer = run();
        const now = clock.now();
        entries.set(name, { fingerprint, answer, repeatUntil: now + keptMs, forgetAt: now + KEPT_MS });
        try {
          return { answer: await answer, isReplayed: false };
        } catch (error) {
          entries.delete(name);
          throw error;
        }
      },
    };
  },
};
