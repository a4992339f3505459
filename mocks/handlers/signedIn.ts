import type { Person } from "../platform/access";
import type { Caller } from "../platform/caller";

/** Who has signed in, how, and until when. */
export interface SignedIn {
  readonly person: Person;
  readonly auth: Caller["auth"];
  /** Present in session mode; the console sends it back with each write. */
  readonly csrfToken?: string;
  readonly expiresAt: number;
}
