import type { Session } from "../../providers/authProvider/session";
import type { Config } from "../../providers/config";
import type { Access } from "../../workers/readApi";

/** How a worker reaches the API as the person who is signed in now. */
export const workerAccess = (config: Config, session: Session): Access => {
  const { bearer } = session.credentials();
  // A worker has another base address than the page.
  const apiBaseUrl = new URL(config.apiBaseUrl, document.baseURI).href;
  return { apiBaseUrl, ...(bearer !== undefined && { bearer }) };
};
