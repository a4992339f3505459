import { useState } from "react";
import { useTranslate } from "react-admin";
import { SelectEntry } from "../../../components/dialog/SelectEntry";
import { rejectionGrounds, type RejectionGround } from "../../../domain/privacy-requests/rejectionGrounds";
import { LetterAlong } from "../letters/LetterAlong";
import type { LetterKind } from "../letters/letter";
import { useLetterDraft } from "../letters/useLetterDraft";
import type { PrivacyRequest } from "../privacyRequest";
import { ActDialog } from "./ActDialog";
import type { RequestDialogProps } from "./requestDialog";

export const RejectionChoice = ({
  value,
  onChange,
}: {
  value: RejectionGround | undefined;
  onChange: (code: RejectionGround) => void;
}) => {
  const translate = useTranslate();
  return (
    <SelectEntry
      label={translate("privacy_requests.reject.code")}
      placeholder={translate("privacy_requests.reject.choose")}
      choices={rejectionGrounds.map((id) => ({ id, label: translate(`request_terms.rejection.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
};

/** Decided on an objection, it is the decision that refuses; on anything else, the refusal. */
const kindsOf = ({ type, balancing }: PrivacyRequest): readonly LetterKind[] =>
  type === "objection" && balancing !== undefined ? ["objection_decision", "refusal"] : ["refusal"];

/** What the request itself already says. */
const groundAtHand = ({ identity, balancing }: PrivacyRequest): RejectionGround | undefined => {
  if (identity.status === "failed") return "identity_not_verified";
  return balancing?.decision === "refused" ? "overriding_interest" : undefined;
};

export const RejectDialog = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  const [code, setCode] = useState(groundAtHand(dialog.record));
  const [reasons, setReasons] = useState("");
  const writing = useLetterDraft({
    record: dialog.record,
    kinds: kindsOf(dialog.record),
    given: { reasons },
  });
  return (
    <ActDialog
      {...dialog}
      action="reject"
      size="medium"
      reason="required"
      reasonLabel={translate("privacy_requests.reject.reason")}
      reasonHelp={translate("privacy_requests.reject.reason_help")}
      onReason={setReasons}
      canSubmit={code !== undefined && writing.draft !== undefined}
      data={(reason) => ({ code, reason, letter: writing.draft })}
      after={<LetterAlong writing={writing} />}
    >
      <p>{translate("privacy_requests.confirm.reject.body")}</p>
      <RejectionChoice value={code} onChange={setCode} />
    </ActDialog>
  );
};
