import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { useProvenItems } from "../../../providers/logProof/useProvenStream";
import { resource, type AuditEventItem } from "../auditEvent";

/** One event by its number, with its proof. */
export const useEvent = (index: string) => {
  const steward = useSteward();
  const answer = useQuery({
    queryKey: [resource, "one", index],
    queryFn: ({ signal }) => steward.readRow<AuditEventItem>(resource, index, signal),
  });
  const item = answer.data;
  const items = useMemo(() => (item ? [item] : undefined), [item]);
  const row = useProvenItems(items)?.[0];
  return { ...answer, item, row };
};
