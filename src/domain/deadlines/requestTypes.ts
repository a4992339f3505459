import type { RequestType } from "./regimes";

const known: Readonly<Record<RequestType, true>> = {
  access: true,
  portability: true,
  rectification: true,
  erasure: true,
  restriction: true,
  objection: true,
  consent_withdrawal: true,
  marketing_opt_out: true,
  minor: true,
};

/** Every right that a person may invoke. */
export const requestTypes = Object.keys(known) as readonly RequestType[];
