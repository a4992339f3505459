import type { Area } from "./platform";

export interface Session {
  readonly id: string;
  readonly personId: string;
  readonly csrfToken: string;
  readonly expiresAt: number;
}

export interface Sessions {
  open(personId: string): Session;
  /** The session, unless it is unknown or over. */
  find(id: string): Session | undefined;
  /** The person is there and asks to stay: a whole lifetime from now. Answers when the session ends. */
  prolong(session: Session): number;
  close(id: string): void;
  /** Ends every session, as an administrator or a restart would. */
  closeAll(): void;
  lifetimeMs: number;
}

const WORKING_DAY_MS = 8 * 3_600_000;

export const sessions: Area<Sessions> = {
  name: "sessions",
  build({ clock, random }) {
    const open = new Map<string, Session>();
    return {
      lifetimeMs: WORKING_DAY_MS,
      open(personId) {
        const expiresAt = clock.now() + this.lifetimeMs;
        const session = { id: random.id("ses"), personId, csrfToken: random.id("csrf"), expiresAt };
        open.set(session.id, session);
        return session;
      },
      find(id) {
        const session = open.get(id);
        return session !== undefined && session.expiresAt > clock.now() ? session : undefined;
      },
      prolong(session) {
        const expiresAt = clock.now() + this.lifetimeMs;
        open.set(session.id, { ...session, expiresAt });
        return expiresAt;
      },
      close: (id) => void open.delete(id),
      closeAll: () => open.clear(),
    };
  },
};
