import { useState, type ComponentType } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { ButtonLink } from "../../../components/button/ButtonLink";
import type { IconName } from "../../../components/icon/iconPaths";
import { lazyNamed, type LazyComponent } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { resource } from "../auditEvent";
import type { AuditQuery } from "../query/useAuditQuery";

interface LogDialogProps {
  audit: AuditQuery;
  onClose: () => void;
}

const ExportEventsDialog = lazyNamed<LogDialogProps>(() =>
  import("../export/ExportEventsDialog").then((module) => module.ExportEventsDialog),
);
const CompletenessDialog = lazyNamed<LogDialogProps>(() =>
  import("../completeness/CompletenessDialog").then((module) => module.CompletenessDialog),
);
const QueryEvidenceDialog = lazyNamed<LogDialogProps>(() =>
  import("../evidence/QueryEvidenceDialog").then((module) => module.QueryEvidenceDialog),
);

interface DialogButtonProps {
  audit: AuditQuery;
  label: string;
  icon: IconName;
  dialog: LazyComponent<LogDialogProps>;
  /** Parameter of the address that opens it on a job. */
  param?: string;
}

const DialogButton = ({ audit, label, icon, dialog, param }: DialogButtonProps) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const isNamed = param !== undefined && audit.search.has(param);
  const Shown: ComponentType<LogDialogProps> = dialog;
  const close = () => {
    setOpen(false);
    if (isNamed) audit.go((search) => search.delete(param), { replace: true });
  };
  return (
    <>
      <Button
        icon={icon}
        onClick={() => setOpen(true)}
        onPointerEnter={dialog.preload}
        onFocus={dialog.preload}
      >
        {translate(label)}
      </Button>
      {(isOpen || isNamed) && <Shown audit={audit} onClose={close} />}
    </>
  );
};

/** What can be done with the log as a whole, or with what the present query finds of it. */
export const LogActions = ({ audit }: { audit: AuditQuery }) => {
  const translate = useTranslate();
  const canExport = useHasScope("audit:export");
  return (
    <>
      <ButtonLink icon="check" to={`/${resource}/reviews`}>
        {translate("audit_events.review.link")}
      </ButtonLink>
      <DialogButton
        audit={audit}
        label="audit_events.completeness.action"
        icon="shield"
        dialog={CompletenessDialog}
        param="check"
      />
      {canExport && (
        <DialogButton
          audit={audit}
          label="audit_events.evidence.action"
          icon="lock"
          dialog={QueryEvidenceDialog}
          param="evidence"
        />
      )}
      {!canExport && (
        <ButtonLink icon="lock" to={`/${resource}/evidence`}>
          {translate("audit_events.evidence.check")}
        </ButtonLink>
      )}
      {canExport && (
        <DialogButton audit={audit} label="kit.export.action" icon="download" dialog={ExportEventsDialog} />
      )}
    </>
  );
};
