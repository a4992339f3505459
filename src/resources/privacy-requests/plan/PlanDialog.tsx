import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { ActDialog } from "../action/ActDialog";
import type { RequestDialogProps } from "../action/requestDialog";
import type { ErasurePlan } from "../privacyRequest";
import { ScheduleFacts } from "./ScheduleFacts";
import type { PlanAction } from "./planAction";

const tones = { delete: "critical", pseudonymise: "caution", keep: "neutral" } as const;
const outcomes = ["delete", "pseudonymise", "keep"] as const;

/** What is decided on, once more in short: how many categories go and stay, when, and the hash of exactly this plan. */
export const PlanDialog = ({
  plan,
  action,
  ...dialog
}: RequestDialogProps & { plan: ErasurePlan; action: PlanAction }) => {
  const translate = useTranslate();
  const count = (outcome: (typeof outcomes)[number]) =>
    plan.steps.filter((step) => step.action === outcome).length;
  return (
    <ActDialog
      {...dialog}
      action={action}
      size="medium"
      data={(reason) => ({ planHash: plan.hash, ...(reason && { reason }) })}
    >
      <p className="flex flex-wrap gap-2">
        {outcomes.map((outcome) => (
          <Badge key={outcome} tone={tones[outcome]}>
            {translate(`privacy_requests.plan.action.${outcome}`)}: {count(outcome)}
          </Badge>
        ))}
      </p>
      <ScheduleFacts schedule={plan.schedule} />
      <p className="text-muted">{translate("privacy_requests.plan.before_approval")}</p>
      <code className="block font-mono text-xs break-all">{plan.hash}</code>
    </ActDialog>
  );
};
