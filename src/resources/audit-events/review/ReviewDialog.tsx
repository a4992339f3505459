import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { TextEntry } from "../../../components/dialog/TextEntry";
import type { ProvenHead } from "../../../domain/audit-proof/states";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { AuditReview, AuditReviewCreate } from "../auditEvent";
import { rangeProblem } from "./coverage";

interface ReviewDialogProps {
  range: { from: string; to: string };
  /** The proven head of the log: what is reviewed is reviewed under it. */
  head: ProvenHead;
  minIndex: string;
  onClose: () => void;
}

/** One review however often the button is pressed; all that shows reviews hears of it. */
const useRecordReview = () => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return async ({ note, ...review }: Required<Omit<AuditReviewCreate, "reason">>) => {
    const body = { ...review, ...(note !== "" && { note }) };
    await steward.post<AuditReview>("/audit-reviews", body, idempotencyKey);
    await Promise.all(
      ["audit", "audit-reviews", "audit-events", "home"].map((name) =>
        queryClient.invalidateQueries({ queryKey: [name] }),
      ),
    );
  };
};

/** "Reviewed [a, b) under this head, by me": itself an event of the log. */
export const ReviewDialog = ({ range, head, minIndex, onClose }: ReviewDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const record = useRecordReview();
  const [from, setFrom] = useState(range.from);
  const [to, setTo] = useState(range.to);
  const [note, setNote] = useState("");
  const problem = rangeProblem({ from, to }, { size: head.size, minIndex });
  return (
    <FormDialog
      title={translate("audit_events.review.mark_title")}
      submitLabel={translate("audit_events.review.mark")}
      canSubmit={problem === undefined}
      onSubmit={() => record({ from, to, size: head.size, rootHash: head.root, note: note.trim() })}
      onDone={() => notify("audit_events.review.done", { type: "success", messageArgs: { from, to } })}
      onClose={onClose}
    >
      <p className="text-muted">{translate("audit_events.review.mark_about")}</p>
      <div className="grid grid-cols-2 gap-4">
        <TextEntry label={translate("audit_events.review.from")} value={from} onChange={setFrom} mono />
        <TextEntry label={translate("audit_events.review.to")} value={to} onChange={setTo} mono />
      </div>
      {problem !== undefined && (
        <p role="alert" className="text-sm text-critical">
          {translate(`audit_events.review.problem.${problem}`, { size: head.size, minIndex })}
        </p>
      )}
      <TextEntry
        label={translate("audit_events.review.note")}
        value={note}
        onChange={setNote}
        multiline
        autoFocus
      />
    </FormDialog>
  );
};
