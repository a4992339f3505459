import type { components } from "../../../openapi/platform.gen";

export type RejectionGround = components["schemas"]["RejectionCode"];

/** Every ground of the contract: one that is added there is missed here by the compiler. */
const order: Readonly<Record<RejectionGround, number>> = {
  identity_not_verified: 1,
  no_such_person: 2,
  not_covered: 3,
  outside_jurisdiction: 4,
  manifestly_unfounded: 5,
  excessive: 6,
  legal_obligation: 7,
  legal_claims: 8,
  rights_of_others: 9,
  overriding_interest: 10,
  suspected_fraud: 11,
  other: 12,
};

/** What a request may be refused with (Art. 12(4) and (5) GDPR ask for the reasons), in the order in which it is offered. */
export const rejectionGrounds = (Object.keys(order) as RejectionGround[]).toSorted(
  (left, right) => order[left] - order[right],
);
