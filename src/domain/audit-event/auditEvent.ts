import type { components } from "../../../openapi/platform.gen";

type ContractEvent = components["schemas"]["AuditEvent"];

/**
 * An event as it stands in its leaf. Fields that this version does not know are kept. `seq` is the leaf's index as a
 * decimal text, because a number would round it above 2^53.
 */
export type AuditEvent = Omit<ContractEvent, "seq"> & { readonly seq: string };
