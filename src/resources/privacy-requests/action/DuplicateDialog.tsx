import { useState } from "react";
import { useGetMany, useTranslate } from "react-admin";
import { ChoiceEntry } from "../../../components/dialog/ChoiceEntry";
import { TextEntry } from "../../../components/dialog/TextEntry";
import type { PrivacyRequest } from "../privacyRequest";
import { localDateOf } from "../../../domain/deadlines/localDay";
import { ActDialog } from "./ActDialog";
import type { RequestDialogProps } from "./requestDialog";

/** The candidates that the platform found, oldest first, or any other by its id. */
export const DuplicateDialog = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  const { duplicateCandidates } = dialog.record;
  const [chosen, setChosen] = useState(duplicateCandidates[0] ?? "");
  const { data } = useGetMany<PrivacyRequest>("privacy-requests", { ids: duplicateCandidates });
  const found = new Map(data?.map((each) => [each.id, each]));
  const noteOf = (id: string) => {
    const other = found.get(id);
    if (!other) return undefined;
    return translate("privacy_requests.duplicate.received", {
      date: localDateOf(other.receivedAt, other.timeZone),
      state: translate(`request_terms.state.${other.state}`).toLowerCase(),
    });
  };
  return (
    <ActDialog
      {...dialog}
      action="mark_duplicate"
      canSubmit={chosen.trim() !== ""}
      data={(reason) => ({ duplicateOf: chosen.trim(), ...(reason && { reason }) })}
    >
      <p>{translate("privacy_requests.confirm.mark_duplicate.body")}</p>
      {duplicateCandidates.length > 0 && (
        <ChoiceEntry
          label={translate("privacy_requests.duplicate.of")}
          choices={duplicateCandidates.map((id) => ({ id, label: id, note: noteOf(id) }))}
          value={chosen}
          onChange={setChosen}
          required={false}
        />
      )}
      <TextEntry
        mono
        required
        label={translate("privacy_requests.duplicate.id")}
        value={chosen}
        onChange={setChosen}
      />
    </ActDialog>
  );
};
