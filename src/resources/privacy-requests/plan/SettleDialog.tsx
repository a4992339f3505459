import { useState } from "react";
import { useTranslate } from "react-admin";
import { ChoiceEntry } from "../../../components/dialog/ChoiceEntry";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { MoneyText } from "../../../components/field/MoneyField";
import { ActDialog } from "../action/ActDialog";
import type { RequestDialogProps } from "../action/requestDialog";
import type { PlanConflict } from "../privacyRequest";

type Remedy = Exclude<PlanConflict["remedies"][number], "wait">;

const isDecision = (remedy: PlanConflict["remedies"][number]): remedy is Remedy => remedy !== "wait";

export const SettleDialog = ({ conflict, ...dialog }: RequestDialogProps & { conflict: PlanConflict }) => {
  const translate = useTranslate();
  const [remedy, setRemedy] = useState<Remedy>();
  const [ground, setGround] = useState("");
  const isKept = remedy === "keep_with_ground";
  return (
    <ActDialog
      {...dialog}
      action="settle_conflict"
      path={`plan/conflicts/${encodeURIComponent(conflict.id)}/settle`}
      reason="required"
      canSubmit={remedy !== undefined && (!isKept || ground.trim() !== "")}
      data={(reason) => ({ remedy, reason, ...(isKept && { ground: ground.trim() }) })}
    >
      <p>
        <strong className="font-semibold">
          {translate(`privacy_requests.conflict.kind.${conflict.kind}`, { _: conflict.kind })}
        </strong>{" "}
        {conflict.amount && <MoneyText money={conflict.amount} />}
        <span className="block text-muted">{conflict.detail}</span>
      </p>
      <ChoiceEntry<Remedy>
        label={translate("privacy_requests.conflict.remedy_label")}
        choices={conflict.remedies.filter(isDecision).map((id) => ({
          id,
          label: translate(`privacy_requests.conflict.remedy.${id}`),
        }))}
        value={remedy}
        onChange={setRemedy}
      />
      {isKept && (
        <TextEntry
          required
          label={translate("privacy_requests.conflict.ground")}
          value={ground}
          onChange={setGround}
        />
      )}
    </ActDialog>
  );
};
