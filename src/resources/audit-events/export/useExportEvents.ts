import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ExportRequest } from "../../../providers/dataProvider/writeMethods";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { resource } from "../auditEvent";

export type ExportFormat = Exclude<ExportRequest["format"], "focus_csv">;

interface ExportChoice {
  format: ExportFormat;
  bom: boolean;
}

/** Starts the export as a job of the platform. The filter goes in the body, so it may be personal. */
export const useExportEvents = (filter: Record<string, unknown>) => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return async ({ format, bom }: ExportChoice) => {
    await steward.exportList({ resource, filter, format, ...(format === "csv" && { bom }) }, idempotencyKey);
    await queryClient.invalidateQueries({ queryKey: ["jobs"] });
  };
};
