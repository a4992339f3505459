import type { Platform } from "../platform/platform";
import { sessions } from "../platform/sessions";
import { staff } from "../platform/staff/staff";
import type { SessionCarrier } from "./sessionCarrier";

const KEY = "steward-mock-session";

/**
 * In the page no answer of a service worker can set a cookie, and a reload makes a new platform. So the mock
 * remembers who was signed in, and opens a new session for them when it starts.
 */
export function createRememberedCarrier(platform: Platform, storage: Storage): SessionCarrier {
  const remembered = storage.getItem(KEY);
  const person = remembered === null ? undefined : platform.use(staff).byChoice(remembered);
  let current = person && platform.use(sessions).open(person.id).id;
  return {
    read: () => current,
    issue(sessionId, choice) {
      current = sessionId;
      storage.setItem(KEY, choice);
      return {};
    },
    clear() {
      current = undefined;
      storage.removeItem(KEY);
      return {};
    },
  };
}
