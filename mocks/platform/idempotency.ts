import type { Area } from "./platform";
import { idempotencyMismatch } from "./problem";

/** An answer that can be given again, byte for byte. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

interface Entry {
  readonly fingerprint: string;
  readonly answer: Promise<KeptAnswer>;
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
  ): Promise<{ answer: KeptAnswer; isReplayed: boolean }>;
}

const KEPT_MS = 24 * 3_600_000;

export const idempotency: Area<Idempotency> = {
  name: "idempotency",
  build({ clock }) {
    const entries = new Map<string, Entry>();
    const forget = () => {
      for (const [name, entry] of entries) {
        if (entry.forgetAt > clock.now()) return;
        entries.delete(name);
      }
    };
    return {
      async once(personId, key, fingerprint, run) {
        forget();
        const name = `${personId} ${key}`;
        const first = entries.get(name);
        if (first !== undefined) {
          if (first.fingerprint !== fingerprint) throw idempotencyMismatch();
          return { answer: await first.answer, isReplayed: true };
        }
        const answer = run();
        entries.set(name, { fingerprint, answer, forgetAt: clock.now() + KEPT_MS });
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
