import type { components } from "../../../openapi/platform.gen";

type ContractEvent = components["schemas"]["AuditEvent"];

/** The members that the contract names, without the open rest, which would turn all of them into `unknown`. */
type Named<T> = { [Name in keyof T as string extends Name ? never : Name]: T[Name] };

/**
 * An event as it stands in its leaf. Fields that this version does not know are kept. `seq` is the leaf's index as a
 * decimal text, because a number would round it above 2^53.
 */
export type AuditEvent = Omit<Named<ContractEvent>, "seq"> & { readonly seq: string };
