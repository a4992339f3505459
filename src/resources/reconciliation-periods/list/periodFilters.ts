import type { FilterField } from "../../../components/filter/filterField";

const named = (of: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: `reconciliation.${of}.${id}` }));

export const periodFilters: readonly FilterField[] = [
  {
    source: "status",
    label: "reconciliation.field.status",
    kind: "enum",
    choices: named("status", ["open", "signed_once", "closed"]),
  },
  {
    source: "provider",
    label: "reconciliation.field.provider",
    kind: "enum",
    choices: named("provider", ["stripe", "alipay"]),
  },
  { source: "from", label: "reconciliation.field.from", kind: "time" },
];
