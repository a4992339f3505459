import { useState } from "react";
import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { SelectEntry } from "../../../components/dialog/SelectEntry";
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

export const RejectDialog = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  const [code, setCode] = useState<RejectionCode>();
  return (
    <ActDialog
      {...dialog}
      action="reject"
      reason="required"
      reasonLabel={translate("privacy_requests.reject.reason")}
      reasonHelp={translate("privacy_requests.reject.reason_help")}
      canSubmit={code !== undefined}
      data={(reason) => ({ code, reason })}
    >
      <p>{translate("privacy_requests.confirm.reject.body")}</p>
      <RejectionChoice value={code} onChange={setCode} />
      <div className="rounded border border-hairline bg-sunken px-3 py-2">
        <p className="font-medium">{translate("privacy_requests.reject.remedies")}</p>
        <ul className="list-disc pl-5 text-muted">
          <li>{translate("privacy_requests.reject.complaint")}</li>
          <li>{translate("privacy_requests.reject.court")}</li>
        </ul>
      </div>
    </ActDialog>
  );
};
