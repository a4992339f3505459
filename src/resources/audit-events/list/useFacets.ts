import { useMemo } from "react";
import { fieldOfApi, type FieldName } from "../../../domain/audit-query";
import { useQuestion } from "../../../providers/dataProvider/useQuestion";
import type { AuditFacets } from "../auditEvent";
import type { AuditQuery } from "../query/useAuditQuery";

/** The contract's names, in the order of the panel. IP addresses are personal, so they are no facet. */
const facetFields = [
  "action",
  "outcome",
  "severity",
  "actorId",
  "targetType",
  "targetId",
  "actorType",
  "country",
  "route",
] as const;

const top = 8;

export const useFacets = ({ filter, isPersonal }: Pick<AuditQuery, "filter" | "isPersonal">) => {
  const answer = useQuestion<AuditFacets>({
    path: "/audit-events/facets",
    filter,
    params: { fields: facetFields, top },
    isPersonal,
  });
  const facets = answer.data?.facets;
  /** Values that the platform has just named, for completion. */
  const known = useMemo(() => {
    const values = new Map(
      facets?.map((facet) => [fieldOfApi(facet.field), facet.values.map(({ value }) => value)]),
    );
    return (field: FieldName): readonly string[] => values.get(field) ?? [];
  }, [facets]);
  return { ...answer, facets, known };
};

export type Facets = ReturnType<typeof useFacets>;
