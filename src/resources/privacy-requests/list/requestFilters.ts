import { useMemo } from "react";
import type { components } from "../../../../openapi/platform.gen";
import type { FilterField } from "../../../components/filter/filterField";
import { requestStates } from "../../../domain/privacy-requests/stateMachine";
import { usePlatform, type Platform } from "../../../providers/platform/PlatformContext";
import { useAssignees } from "../useAssignees";

const sources = ["settings_page", "api", "email", "form", "letter", "phone"] as const;

const field = (source: string) => `privacy_requests.filter.${source}`;
const named = (of: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: `request_terms.${of}.${id}` }));

const kind =
  (of: FilterField["kind"], operators?: FilterField["operators"]) =>
  (source: string): FilterField => ({
    source,
    label: field(source),
    kind: of,
    ...(operators && { operators }),
  });

const choice = (
  source: string,
  choices: NonNullable<FilterField["choices"]>,
  operators?: FilterField["operators"],
): FilterField => ({
  source,
  label: field(source),
  kind: "enum",
  choices,
  ...(operators && { operators }),
});

type Assignee = components["schemas"]["Assignee"];

const filtersOf = (
  { rights, regimes }: Pick<Platform, "rights" | "regimes">,
  assignees: readonly Assignee[],
): readonly FilterField[] => [
  choice("type", named("type", rights)),
  choice("state", named("state", requestStates)),
  kind("boolean")("open"),
  choice("overdue", named("overdue", ["legal", "internal", "none"])),
  kind("boolean")("dueSoon"),
  kind("date")("dueOn"),
  kind("date")("internalDueOn"),
  {
    ...choice(
      "assigneeId",
      assignees.map(({ id, name }) => ({ id, name })),
    ),
    // Whoever left is still named in a link: an unknown id is shown as it is.
    ...(assignees.length === 0 && { kind: "id" as const, operators: ["is", "isNot"] as const }),
  },
  kind("boolean")("unassigned"),
  choice(
    "regime",
    regimes.map(({ id, label }) => ({ id, name: label })),
  ),
  choice("source", named("source", sources)),
  kind("boolean")("hasDuplicateCandidates"),
  kind("boolean")("paused"),
  choice("priority", named("priority", ["top", "normal"])),
  kind("time")("receivedAt"),
  kind("time")("closedAt"),
  { ...kind("time", ["lt", "gte", "between"])("coolingOffEndsAt"), isAhead: true },
  {
    source: "accountId",
    label: field("accountId"),
    kind: "reference",
    reference: "accounts",
    optionText: "name",
  },
  kind("id", ["is", "isNot"])("id"),
];

/** What requests can be found by; rights and laws are the platform's own. */
export const useRequestFilters = (): readonly FilterField[] => {
  const { rights, regimes } = usePlatform();
  const { data } = useAssignees();
  return useMemo(() => filtersOf({ rights, regimes }, data ?? []), [rights, regimes, data]);
};
