import { useNotify, useTranslate } from "react-admin";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { RequestSummary } from "./RequestSummary";
import type { RequestDialogProps } from "./requestDialog";
import { useFinishRequest } from "./useFinishRequest";

/** All that is left in one confirmation: what is done for the person, that the record forgets them, and on to the next. */
export const FinishDialog = ({ record, onClose, onDone }: RequestDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const finish = useFinishRequest(record);
  const granted = `privacy_requests.confirm.execute.of.${record.type}`;
  return (
    <FormDialog
      title={translate("privacy_requests.finish.title")}
      submitLabel={translate("privacy_requests.finish.button")}
      size="small"
      focusSubmit
      onSubmit={finish}
      onDone={() => {
        notify("privacy_requests.done.close", { type: "success" });
        onDone?.();
      }}
      onClose={onClose}
    >
      <RequestSummary record={record} />
      {record.state === "received" && <p>{translate(granted)}</p>}
      <p>{translate("privacy_requests.confirm.close.body")}</p>
      <p className="text-muted">{translate("privacy_requests.finish.then")}</p>
    </FormDialog>
  );
};
