import { useState } from "react";
import { useTranslate } from "react-admin";
import { ChoiceEntry } from "../../../components/dialog/ChoiceEntry";
import { ActDialog } from "./ActDialog";
import type { RequestDialogProps } from "./requestDialog";

/** From the least to the most that is asked of a person. */
const ladder = ["none", "signed_in", "email_loop", "document"] as const;
type Proof = (typeof ladder)[number];
type Method = Exclude<Proof, "none">;

const rank = (proof: Proof) => ladder.indexOf(proof);

/** No more is asked than the right calls for: what would be too much says so and cannot be chosen. */
export const AskIdentityDialog = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  const { required } = dialog.record.identity;
  const [method, setMethod] = useState<"email_loop" | "document" | undefined>(
    rank(required) >= rank("email_loop") ? (required as "email_loop" | "document") : undefined,
  );
  const choices = (["email_loop", "document"] as const).map((id) => {
    const isTooMuch = rank(id) > rank(required);
    return {
      id,
      label: translate(`request_terms.proof.${id}`),
      disabled: isTooMuch,
      note: isTooMuch
        ? translate("privacy_requests.identity.too_much", {
            enough: translate(`request_terms.proof.${required}`).toLowerCase(),
          })
        : undefined,
    };
  });
  return (
    <ActDialog
      {...dialog}
      action="ask_identity"
      canSubmit={method !== undefined}
      data={(reason) => ({ method, ...(reason && { reason }) })}
    >
      <p>{translate("privacy_requests.confirm.ask_identity.body")}</p>
      <ChoiceEntry
        label={translate("privacy_requests.identity.ask_for")}
        choices={choices}
        value={method}
        onChange={setMethod}
      />
    </ActDialog>
  );
};

export const VerifyIdentityDialog = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  const { identity } = dialog.record;
  const [method, setMethod] = useState<Method>(identity.method ?? "email_loop");
  const [result, setResult] = useState<"verified" | "failed">("verified");
  return (
    <ActDialog
      {...dialog}
      action="verify_identity"
      data={(reason) => ({ method, result, ...(reason && { reason }) })}
    >
      <ChoiceEntry
        label={translate("privacy_requests.identity.outcome")}
        choices={(["verified", "failed"] as const).map((id) => ({
          id,
          label: translate(`request_terms.identity.${id}`),
          note: translate(`privacy_requests.identity.then.${id}`),
        }))}
        value={result}
        onChange={setResult}
      />
      <ChoiceEntry
        label={translate("privacy_requests.identity.used")}
        choices={(["signed_in", "email_loop", "document"] as const).map((id) => ({
          id,
          label: translate(`request_terms.proof.${id}`),
          note: id === "document" ? translate("privacy_requests.identity.purged") : undefined,
        }))}
        value={method}
        onChange={setMethod}
      />
    </ActDialog>
  );
};
