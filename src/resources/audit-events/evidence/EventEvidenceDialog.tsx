import { useTranslate } from "react-admin";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { saveFile } from "../../../components/download/saveFile";
import { Banner } from "../../../components/feedback/Banner";
import { useLogProver } from "../../../providers/logProof/LogProofContext";
import type { AuditEventItem } from "../auditEvent";
import { evidenceName, evidenceOf } from "./evidenceFile";
import { useRefusal } from "./useRefusal";

interface EventEvidenceDialogProps {
  item: AuditEventItem;
  onClose: () => void;
}

/** Says what the file will hold before there is one. */
export const EventEvidenceDialog = ({ item, onClose }: EventEvidenceDialogProps) => {
  const translate = useTranslate();
  const prover = useLogProver();
  const { refusal, guard, isRefusal } = useRefusal();
  return (
    <FormDialog
      title={translate("audit_events.evidence.download")}
      submitLabel={translate("audit_events.evidence.download")}
      submitIcon="download"
      onSubmit={() => guard(async () => saveFile(evidenceName(item.index), await evidenceOf(prover, [item])))}
      isShownInside={isRefusal}
      onClose={onClose}
    >
      <p className="font-medium">
        {translate("audit_events.evidence.of_event")} {translate("audit.index", { index: item.index })}
      </p>
      <p>{translate("audit_events.evidence.contents")}</p>
      <Banner tone="caution">{translate("audit_events.evidence.personal")}</Banner>
      {refusal}
    </FormDialog>
  );
};
