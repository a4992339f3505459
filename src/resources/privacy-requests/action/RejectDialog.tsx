import { useState } from "react";
import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { SelectEntry } from "../../../components/dialog/SelectEntry";
import { LetterAlong } from "../letters/LetterAlong";
import type { LetterKind } from "../letters/letter";
import { useLetterDraft } from "../letters/useLetterDraft";
import type { PrivacyRequest } from "../privacyRequest";
import { ActDialog } from "./ActDialog";
import type { RequestDialogProps } from "./requestDialog";

export type RejectionCode = components["schemas"]["RejectionCode"];

const codes: readonly RejectionCode[] = [
  "identity_not_verified",
  "no_such_person",
  "not_covered",
  "outside_jurisdiction",
  "manifestly_unfounded",
  "excessive",
  "legal_obligation",
  "legal_claims",
  "rights_of_others",
  "overriding_interest",
  "suspected_fraud",
  "other",
];

export const RejectionChoice = ({
  value,
  onChange,
}: {
  value: RejectionCode | undefined;
  onChange: (code: RejectionCode) => void;
}) => {
  const translate = useTranslate();
  return (
    <SelectEntry
      label={translate("privacy_requests.reject.code")}
      placeholder={translate("privacy_requests.reject.choose")}
      choices={codes.map((id) => ({ id, label: translate(`request_terms.rejection.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
};

/** Decided on an objection, it is the decision that refuses; on anything else, the refusal. */
const kindsOf = ({ type, balancing }: PrivacyRequest): readonly LetterKind[] =>
  type === "objection" && balancing !== undefined ? ["objection_decision", "refusal"] : ["refusal"];

/** What the request itself already says. */
const groundAtHand = ({ identity, balancing }: PrivacyRequest): RejectionCode | undefined => {
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
