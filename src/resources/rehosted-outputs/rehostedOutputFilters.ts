import type { FilterField } from "../../components/filter/filterField";
import { rehostingStates } from "./rehostedOutput";

const label = (source: string) => `rehosted_outputs.column.${source}`;

/** What re-hosted outputs can be read by: the API's own list. */
export const rehostedOutputFilters: readonly FilterField[] = [
  { source: "createdAt", label: label("createdAt"), kind: "time" },
  {
    source: "status",
    label: label("status"),
    kind: "enum",
    choices: rehostingStates.map((id) => ({ id, name: `rehosted_outputs.status.${id}` })),
  },
  { source: "provider", label: label("provider"), kind: "text" },
  {
    source: "kind",
    label: label("kind"),
    kind: "enum",
    choices: ["generated_image", "generated_video", "generated_audio", "output"].map((id) => ({
      id,
      name: `rehosted_outputs.kind.${id}`,
    })),
  },
  { source: "requestId", label: label("requestId"), kind: "id", operators: ["is", "isNot"] },
  { source: "accountId", label: label("accountId"), kind: "id", operators: ["is", "isNot"] },
  { source: "upstreamExpiresAt", label: label("upstreamExpiresAt"), kind: "time" },
  { source: "id", label: label("id"), kind: "id", operators: ["is", "isNot"] },
];
