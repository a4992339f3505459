import { useCallback } from "react";
import type { AuditEvent } from "../../domain/audit-event/auditEvent";
import { useHasScope } from "../authProvider/SessionContext";
import { useProvenStream } from "./useProvenStream";

/** Every event that names a record as its target, each proven; nothing is asked for without the right to read the log. */
export const useRecordTrail = (targetId: string) => {
  const isAllowed = useHasScope("audit:read");
  const answers = useCallback(
    ({ targets }: AuditEvent) => targets.some(({ id }) => id === targetId),
    [targetId],
  );
  const stream = useProvenStream({ targetId }, { enabled: isAllowed, answers });
  return { isAllowed, stream };
};
