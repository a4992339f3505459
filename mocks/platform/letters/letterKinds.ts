import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];
type Kind = Schemas["LetterKind"];
type Part = Schemas["LetterPart"];
type Right = Schemas["RequestType"];

export interface LetterRules {
  /** It cannot be sent without them. */
  readonly requiredParts: readonly Part[];
  /** Requests that it fits; all where it is left out. */
  readonly rights?: readonly Right[];
}

const refusing: readonly Part[] = ["reasons", "remedies", "complaint", "date"];

/** What the law wants each letter to say: Art. 12(3) and (4), 18(3), 21 GDPR. */
export const letterRules: Readonly<Record<Kind, LetterRules>> = {
  acknowledgement: { requiredParts: ["date"] },
  identity_request: { requiredParts: [] },
  clarification_request: { requiredParts: ["reasons"] },
  extension_notice: { requiredParts: ["extension_reasons", "date"] },
  fulfilment: { requiredParts: ["what_was_done", "what_was_kept", "date"] },
  partial_fulfilment: { requiredParts: ["what_was_done", "what_was_kept", ...refusing] },
  refusal: { requiredParts: refusing },
  restriction_in_force: {
    requiredParts: ["what_was_done", "date"],
    rights: ["restriction", "objection", "rectification"],
  },
  restriction_lifting_notice: { requiredParts: ["reasons", "date"], rights: ["restriction", "objection"] },
  objection_decision: { requiredParts: refusing, rights: ["objection"] },
  release: { requiredParts: ["link", "date"], rights: ["access", "portability"] },
  cancellation: { requiredParts: ["date"], rights: ["erasure"] },
};

/** What the platform knows better than whoever writes the letter. */
export const partsFilledIn: readonly Part[] = ["date", "what_was_done", "what_was_kept", "link"];

const granted = ["fulfilment", "partial_fulfilment"] as const;

/**
 * Letters of which one answers a request that was granted (Art. 12(3)). An opt-out is one step: the person pressed a
 * button or wrote a line, and sees its effect at once.
 */
export const answersOf: Readonly<Record<Right, readonly Kind[]>> = {
  access: ["release", ...granted],
  portability: ["release", ...granted],
  rectification: granted,
  erasure: granted,
  restriction: ["restriction_in_force", ...granted],
  objection: ["objection_decision", ...granted],
  consent_withdrawal: [],
  marketing_opt_out: [],
  minor: granted,
};

/** Letters that refuse with the reasons and the remedies. */
export const refusals: readonly Kind[] = ["refusal", "objection_decision"];
