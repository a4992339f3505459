import type { Session } from "./session";

/** The platform's present instant, RFC 3339: whoever has a wrong clock asks for the same range as everybody. */
export const platformNow = (session: Session): string =>
  new Date(Date.now() + session.clockSkewMs()).toISOString();
