import type { FaultRule } from "../../mocks/handlers/faults";

/** How often a trouble that lasts is met: safe reads are asked again by themselves first. */
export const LASTING = 100;

/** What can go wrong with a question, and what the person is told. */
export const lastingTroubles: Readonly<Record<string, readonly [fault: FaultRule, says: RegExp]>> = {
  403: [{ kind: "status", status: 403 }, /lacks the permission|refused/],
  404: [{ kind: "status", status: 404 }, /refused/],
  422: [{ kind: "status", status: 422 }, /refused/],
  429: [{ kind: "status", status: 429, retryAfterSeconds: 0 }, /Too many requests/],
  500: [{ kind: "status", status: 500 }, /went wrong/],
  503: [{ kind: "status", status: 503, retryAfterSeconds: 0 }, /not available/],
  "a dead connection": [{ kind: "network" }, /could not be reached/],
  "a cut connection": [{ kind: "cut" }, /could not be read|No answer|could not be reached/],
  "malformed JSON": [{ kind: "malformed" }, /could not be read/],
  "another shape": [{ kind: "wrong_shape" }, /agreed shape|could not be read/],
};
