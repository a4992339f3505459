import { useId, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Dialog } from "../../../components/dialog/Dialog";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import type { AuditQuery } from "../query/useAuditQuery";
import { useExportEvents, type ExportFormat } from "./useExportEvents";

interface ExportEventsDialogProps {
  audit: Pick<AuditQuery, "filter" | "text">;
  onClose: () => void;
}

const formats: readonly ExportFormat[] = ["csv", "ndjson", "ocsf_ndjson"];

interface FormatChoiceProps {
  format: ExportFormat;
  onFormat: (format: ExportFormat) => void;
  bom: boolean;
  onBom: (bom: boolean) => void;
}

const FormatChoice = ({ format, onFormat, bom, onBom }: FormatChoiceProps) => {
  const translate = useTranslate();
  return (
    <fieldset className="space-y-2">
      <legend className="font-medium">{translate("kit.export.format")}</legend>
      {formats.map((each) => (
        <label key={each} className="flex items-start gap-2">
          <input
            type="radio"
            name="format"
            checked={format === each}
            onChange={() => onFormat(each)}
            className="mt-1 size-3.5 accent-accent"
          />
          <span>
            {translate(`audit_events.export.format.${each}`)}
            <span className="block text-xs text-muted">{translate(`audit_events.export.about.${each}`)}</span>
          </span>
        </label>
      ))}
      <label className="flex items-center gap-2 has-disabled:opacity-55">
        <input
          type="checkbox"
          checked={bom && format === "csv"}
          disabled={format !== "csv"}
          onChange={(event) => onBom(event.target.checked)}
          className="size-3.5 accent-accent"
        />
        {translate("kit.export.bom")}
      </label>
    </fieldset>
  );
};

/** Everything that the query matches, whole: no row and no field is left out. */
export const ExportEventsDialog = ({ audit, onClose }: ExportEventsDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const formId = useId();
  const [format, setFormat] = useState<ExportFormat>("csv");
  const [bom, setBom] = useState(false);
  const act = useExportEvents(audit.filter);
  const handleSubmit = async () => {
    if (!(await act.run({ format, bom }))) return;
    notify("kit.export.started", { type: "success" });
    onClose();
  };
  return (
    <Dialog
      title={translate("kit.export.title")}
      onClose={onClose}
      locked={act.pending}
      footer={
        <>
          <Button onClick={onClose}>{translate("kit.action.cancel")}</Button>
          <Button type="submit" form={formId} variant="primary" icon="download" pending={act.pending}>
            {translate("kit.export.start")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void handleSubmit();
        }}
      >
        {audit.text === "" ? (
          <p>{translate("audit_events.export.all")}</p>
        ) : (
          <p>
            {translate("audit_events.export.matching")}{" "}
            <code className="font-mono text-xs break-all">{audit.text}</code>
          </p>
        )}
        <FormatChoice format={format} onFormat={setFormat} bom={bom} onBom={setBom} />
        <p className="text-xs text-muted">{translate("audit_events.export.audited")}</p>
        {act.error !== undefined && <ProblemPanel error={act.error} layout="inline" />}
      </form>
    </Dialog>
  );
};
