/** The form's field of one of the terms: `changes.0.terms.purgeDays`. */
export type Source = (name: string) => string;

export const term = (name: string) => `policy_versions.terms.${name}`;

export const named = (prefix: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: `${prefix}.${id}` }));
