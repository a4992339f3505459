import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { FormatChoice } from "../../../components/list/FormatChoice";
import type { AuditQuery } from "../query/useAuditQuery";
import { useExportEvents, type ExportFormat } from "./useExportEvents";

interface ExportEventsDialogProps {
  audit: Pick<AuditQuery, "filter" | "text">;
  onClose: () => void;
}

const formats: readonly ExportFormat[] = ["csv", "ndjson", "ocsf_ndjson"];

/** Everything that the query matches, whole: no row and no field is left out. */
export const ExportEventsDialog = ({ audit, onClose }: ExportEventsDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [format, setFormat] = useState<ExportFormat>("csv");
  const [bom, setBom] = useState(false);
  const exportEvents = useExportEvents(audit.filter);
  return (
    <FormDialog
      title={translate("kit.export.title")}
      submitLabel={translate("kit.export.start")}
      submitIcon="download"
      onSubmit={() => exportEvents({ format, bom })}
      onDone={() => notify("kit.export.started", { type: "success" })}
      onClose={onClose}
    >
      {audit.text === "" ? (
        <p>{translate("audit_events.export.all")}</p>
      ) : (
        <p>
          {translate("audit_events.export.matching")}{" "}
          <code className="font-mono text-xs break-all">{audit.text}</code>
        </p>
      )}
      <FormatChoice
        formats={formats.map((id) => ({
          id,
          label: translate(`audit_events.export.format.${id}`),
          about: translate(`audit_events.export.about.${id}`),
        }))}
        format={format}
        onFormat={setFormat}
        bom={bom}
        onBom={setBom}
      />
      <p className="text-xs text-muted">{translate("audit_events.export.audited")}</p>
    </FormDialog>
  );
};
