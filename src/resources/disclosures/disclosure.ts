import type { Disclosure } from "../../domain/disclosures/disclosure";

export type { Disclosure };

export const resource = "disclosures";

export const disclosurePath = ({ id }: { id: string }): string =>
  `/${resource}/${encodeURIComponent(id)}/show`;

export const disclosureTitle = ({ authority, reference }: Disclosure): string => `${authority}, ${reference}`;
