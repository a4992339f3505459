import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Dialog } from "../../../components/dialog/Dialog";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { useOneAtATime } from "../../../components/dialog/useOneAtATime";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
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
  const formId = useId();
  const record = useRecordReview();
  const [from, setFrom] = useState(range.from);
  const [to, setTo] = useState(range.to);
  const [note, setNote] = useState("");
  const problem = rangeProblem({ from, to }, { size: head.size, minIndex });
  const act = useOneAtATime(() =>
    record({ from, to, size: head.size, rootHash: head.root, note: note.trim() }),
  );
  const submit = async () => {
    if (problem !== undefined || !(await act.run(undefined))) return;
    notify("audit_events.review.done", { type: "success", messageArgs: { from, to } });
    onClose();
  };
  return (
    <Dialog
      title={translate("audit_events.review.mark_title")}
      onClose={onClose}
      locked={act.pending}
      footer={
        <>
          <Button onClick={onClose}>{translate("kit.action.cancel")}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            pending={act.pending}
            disabled={problem !== undefined}
          >
            {translate("audit_events.review.mark")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
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
        {act.error !== undefined && <ProblemPanel error={act.error} layout="inline" />}
      </form>
    </Dialog>
  );
};
