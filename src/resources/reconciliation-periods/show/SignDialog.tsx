import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ConfirmDialog } from "../../../components/dialog/ConfirmDialog";
import { Banner } from "../../../components/feedback/Banner";
import { resource, type Period } from "../period";
import { usePeriodName } from "../periodName";
import { isStale, useActOn } from "../usePeriodAct";
import { useWhyNotSign } from "./useWhyNotSign";

interface PeriodDialogProps {
  period: Period;
  onClose: () => void;
}

const Changed = () => <Banner tone="caution">{useTranslate()("reconciliation.changed")}</Banner>;

export const SignDialog = ({ period, onClose }: PeriodDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const nameOf = usePeriodName();
  const { run, seen, isChanged } = useActOn(resource, period, "sign-off");
  // What the dialog says must be what the press does, also when the page behind it has moved on.
  const [isSecond, setSecond] = useState(period.signOffs.length > 0);
  const why = useWhyNotSign(seen);
  const step = isSecond ? "second" : "first";
  if (isChanged && seen.signOffs.length > 0 !== isSecond) setSecond(seen.signOffs.length > 0);
  return (
    <ConfirmDialog
      title={translate("reconciliation.sign.title")}
      confirmLabel={translate(`reconciliation.sign.submit_${step}`)}
      tone={isSecond ? "danger" : "primary"}
      reason="optional"
      canConfirm={why === undefined}
      isShownInside={isStale}
      onConfirm={async ({ reason }) => {
        await run(reason === "" ? {} : { reason });
        notify(`reconciliation.sign.done_${step}`, { type: "success" });
      }}
      onClose={onClose}
    >
      <p className="font-medium">{nameOf(seen)}</p>
      {isChanged && <Changed />}
      <p>{why ?? translate(`reconciliation.sign.${step}`)}</p>
    </ConfirmDialog>
  );
};

export const ReturnDialog = ({ period, onClose }: PeriodDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { run, isChanged } = useActOn(resource, period, "return");
  return (
    <ConfirmDialog
      title={translate("reconciliation.give_back.title")}
      confirmLabel={translate("reconciliation.give_back.submit")}
      reason="required"
      isShownInside={isStale}
      onConfirm={async ({ reason }) => {
        await run({ reason });
        notify("reconciliation.give_back.done", { type: "success" });
      }}
      onClose={onClose}
    >
      {isChanged && <Changed />}
      <p>{translate("reconciliation.give_back.about")}</p>
    </ConfirmDialog>
  );
};
