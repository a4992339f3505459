import type { FilterField } from "../../../components/filter/filterField";
import { statusLooks } from "../approval";

const label = (source: string) => `approvals.field.${source}`;

export const approvalFilters: readonly FilterField[] = [
  {
    source: "status",
    label: label("status"),
    kind: "enum",
    choices: Object.keys(statusLooks).map((id) => ({ id, name: `approvals.status.${id}` })),
  },
  { source: "mayDecide", label: label("mayDecide"), kind: "boolean" },
  { source: "action", label: label("action"), kind: "text" },
  { source: "targetId", label: label("targetId"), kind: "id" },
  { source: "askedById", label: label("askedBy"), kind: "id", operators: ["is", "isNot"] },
  { source: "askedAt", label: label("askedAt"), kind: "time" },
  { source: "expiresAt", label: label("expiresAt"), kind: "time", isAhead: true },
  { source: "decidedAt", label: label("decidedAt"), kind: "time" },
];
