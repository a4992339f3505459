import { useRef, useState } from "react";
import { useTranslate } from "react-admin";
import type { BulkResult } from "../../../components/bulk/BulkResultDialog";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { formatCount } from "../../../components/field/formatCount";
import { useSelection } from "../../../components/table/SelectionContext";
import { bulkBody } from "../../../components/table/selection";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { useActOnMany } from "../../../providers/dataProvider/useActOnMany";
import { AssigneeChoice, assigneeOf } from "../action/AssignDialog";
import { GroundChoice, type ExtensionGround } from "../action/ExtendDialog";
import type { RejectionGround } from "../../../domain/privacy-requests/rejectionGrounds";
import { RejectionChoice } from "../action/RejectDialog";
import { requestActionTable } from "../action/requestActionTable";
import { LetterAlong } from "../letters/LetterAlong";
import { useLetterDraft } from "../letters/useLetterDraft";
import type { BulkAction } from "./bulkAction";

/** The part of the letter that the reason is, and which letter tells each person. */
const letterOf = {
  extend: { kinds: ["extension_notice"], part: "extension_reasons" },
  reject: { kinds: ["refusal"], part: "reasons" },
} as const;

/** What each bulk verb asks beside the reason, and what it then sends. */
const useQuestion = (action: BulkAction) => {
  const me = useMe();
  const [assignee, setAssignee] = useState<string>(me.id);
  const [ground, setGround] = useState<ExtensionGround>();
  const [code, setCode] = useState<RejectionGround>();
  const questions = {
    assign: {
      body: assigneeOf(assignee),
      isAnswered: true,
      fields: <AssigneeChoice value={assignee} onChange={setAssignee} />,
    },
    extend: {
      body: { ground },
      isAnswered: ground !== undefined,
      fields: <GroundChoice value={ground} onChange={setGround} />,
    },
    reject: {
      body: { code },
      isAnswered: code !== undefined,
      fields: <RejectionChoice value={code} onChange={setCode} />,
    },
  };
  return questions[action];
};

interface BulkFormProps {
  action: BulkAction;
  onDone: (result: BulkResult) => void;
  onClose: () => void;
}

export const BulkForm = ({ action, onDone, onClose }: BulkFormProps) => {
  const translate = useTranslate();
  const { count, selection } = useSelection();
  const { body, isAnswered, fields } = useQuestion(action);
  const [reason, setReason] = useState("");
  const act = useActOnMany("privacy-requests", requestActionTable[action].verb, ["accounts"]);
  const isActed = useRef(false);
  const needsReason = action !== "assign";
  const text = reason.trim();
  const told = action === "assign" ? undefined : letterOf[action];
  const writing = useLetterDraft({
    kinds: told?.kinds ?? [],
    given: told ? { [told.part]: reason } : {},
  });
  const requests = translate(
    count === undefined ? "privacy_requests.bulk.all" : "privacy_requests.bulk.requests",
    { smart_count: count ?? 2, count: count === undefined ? "" : formatCount(count) },
  );
  const title = translate(`privacy_requests.bulk.${action}`, { requests });
  return (
    <FormDialog
      title={title}
      submitLabel={title}
      tone={requestActionTable[action].isFinal ? "danger" : "primary"}
      canSubmit={isAnswered && (!needsReason || (text !== "" && writing.draft !== undefined))}
      size={needsReason ? "medium" : "small"}
      onSubmit={async () => {
        const result = await act(bulkBody(selection), {
          ...body,
          ...(text !== "" && { reason: text }),
          ...(told && { letter: writing.draft }),
        });
        isActed.current = true;
        onDone(result);
      }}
      // After success the result stands in its place: only a cancelled form closes.
      onClose={() => {
        if (!isActed.current) onClose();
      }}
    >
      {selection.kind === "filter" && <p>{translate("privacy_requests.bulk.by_filter", { requests })}</p>}
      {fields}
      <TextEntry
        multiline
        label={translate(`privacy_requests.bulk.reason_${action}`)}
        help={translate(needsReason ? "kit.confirm.reason_required" : "kit.confirm.reason_optional")}
        required={needsReason}
        value={reason}
        onChange={setReason}
      />
      {told && <LetterAlong writing={writing} />}
      <p className="text-muted">{translate("privacy_requests.bulk.row_by_row")}</p>
    </FormDialog>
  );
};
