import { useState, type ReactNode } from "react";
import { useNotify, useTranslate } from "react-admin";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { Banner } from "../../../components/feedback/Banner";
import type { CorrectionKind, LedgerCorrection } from "../../../domain/ledger/corrections";
import { problemOf } from "../../../domain/problem/problem";
import { useAct } from "../../../providers/dataProvider/useAct";
import { resource } from "../ledgerEntry";
import { Preview } from "./Preview";
import { usePreview } from "./usePreview";

export interface CorrectionDialogProps {
  kind: CorrectionKind;
  /** What is asked, without its reason; undefined while something is missing. */
  asked: Omit<LedgerCorrection, "reason"> | undefined;
  /** What the kind of correction asks for. */
  children?: ReactNode;
  onClose: () => void;
}

const isMovedOn = (error: unknown) => problemOf(error).type.endsWith("/preview_changed");

/** Asks, shows exactly what would be posted, and posts that or nothing: what was seen travels along as its hash. */
export const CorrectionDialog = ({ kind, asked, children, onClose }: CorrectionDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState("");
  const [hasMovedOn, setMovedOn] = useState(false);
  const preview = usePreview(asked);
  const act = useAct(
    { resource, id: "", verb: "correct" },
    { refreshes: ["accounts", "approvals", "audit-events"] },
  );
  const { data } = preview;
  const post = async () => {
    if (!asked || !data) return;
    const { data: shown } = preview;
    try {
      const result = await act.mutateAsync({
        data: { ...asked, reason: reason.trim(), ...(shown && { previewHash: shown.hash }) },
      });
      notify(`ledger_entries.correct.${result.kind === "approval" ? "asked" : "posted"}`, {
        type: "success",
      });
    } catch (error) {
      if (isMovedOn(error)) {
        setMovedOn(true);
        void preview.refetch();
      }
      throw error;
    }
  };
  return (
    <FormDialog
      title={translate(`ledger_entries.correct.${kind}.title`)}
      size="large"
      submitLabel={translate(
        data?.needsApproval ? "ledger_entries.correct.ask" : `ledger_entries.correct.${kind}.post`,
      )}
      canSubmit={data !== undefined && reason.trim() !== ""}
      onSubmit={post}
      isShownInside={isMovedOn}
      onClose={onClose}
    >
      <p className="text-muted">{translate(`ledger_entries.correct.${kind}.about`)}</p>
      {children}
      <TextEntry
        multiline
        required
        label={translate("kit.confirm.reason")}
        help={translate("kit.confirm.reason_required")}
        value={reason}
        onChange={setReason}
      />
      {hasMovedOn && (
        <Banner tone="caution" title={translate("ledger_entries.correct.moved_on")}>
          {translate("ledger_entries.correct.moved_on_detail")}
        </Banner>
      )}
      <Preview preview={preview} isAsked={asked !== undefined} />
    </FormDialog>
  );
};
