import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ChoiceEntry } from "../../../components/dialog/ChoiceEntry";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { Banner } from "../../../components/feedback/Banner";
import { itemResource, type Item } from "../period";
import { isStale, useActOn } from "../usePeriodAct";
import type { ItemFormProps } from "./itemForm";

const ways = ["posted_entry", "explained", "processor_error"] as const;

export const SettleItem = ({ item, onClose }: ItemFormProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { run, isChanged, seen } = useActOn(itemResource, item, "resolve");
  const [way, setWay] = useState<NonNullable<Item["resolution"]>>();
  const [txnId, setTxnId] = useState("");
  const [reason, setReason] = useState("");
  const isPosted = way === "posted_entry";
  const isAnswered = way !== undefined && reason.trim() !== "" && (!isPosted || txnId.trim() !== "");
  return (
    <FormDialog
      title={translate("reconciliation.item.settle")}
      submitLabel={translate("reconciliation.item.settle")}
      canSubmit={isAnswered && seen.status === "open"}
      isShownInside={isStale}
      onSubmit={() =>
        run({ resolution: way, reason: reason.trim(), ...(isPosted && { txnId: txnId.trim() }) })
      }
      onDone={() => notify("reconciliation.item.settled", { type: "success" })}
      onClose={onClose}
    >
      {isChanged && <Banner tone="caution">{translate("reconciliation.item.changed")}</Banner>}
      <ChoiceEntry
        label={translate("reconciliation.item.settle_how")}
        value={way}
        onChange={setWay}
        choices={ways.map((id) => ({
          id,
          label: translate(`reconciliation.item.resolution.${id}`),
          note: translate(`reconciliation.item.settle_note.${id}`),
        }))}
      />
      {isPosted && (
        <TextEntry
          required
          mono
          label={translate("reconciliation.item.txn")}
          help={translate("reconciliation.item.txn_help")}
          value={txnId}
          onChange={setTxnId}
        />
      )}
      <TextEntry
        multiline
        required
        label={translate("reconciliation.item.reason")}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
};
