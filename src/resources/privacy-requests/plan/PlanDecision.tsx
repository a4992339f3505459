import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Banner } from "../../../components/feedback/Banner";
import { IdText } from "../../../components/field/IdField";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useKeys } from "../../../components/shortcut/useKeys";
import { permittedRequestActions } from "../../../domain/privacy-requests/stateMachine";
import type { PlanAction } from "./planAction";
import type { RequestActions } from "../action/useRequestActions";
import { doNext, type ErasurePlan, type PrivacyRequest } from "../privacyRequest";

const PlanDialog = lazyNamed(() => import("./PlanDialog").then((module) => module.PlanDialog));

interface PlanDecisionProps {
  record: PrivacyRequest;
  plan: ErasurePlan;
  actions: RequestActions;
}

/** Why the plan as it is cannot be decided on, beside what stands in the request itself. */
const planObstacle = (action: PlanAction, { planHash }: PrivacyRequest, plan: ErasurePlan) => {
  if (plan.conflicts.some(({ state }) => state === "open")) return "conflicts_open";
  return action === "approve" && planHash !== plan.hash ? "plan_changed" : undefined;
};

/** Submits or approves exactly the plan in sight, by its hash; says why this person cannot. */
export const PlanDecision = ({ record, plan, actions }: PlanDecisionProps) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<PlanAction>();
  const permitted = permittedRequestActions(record.state, record.type);
  const action = (["submit_for_approval", "approve"] as const).find((each) => permitted.includes(each));
  const isVoid = record.state === "awaiting_approval" && record.planHash !== plan.hash;
  const obstacle = action && planObstacle(action, record, plan);
  const why =
    action && (actions.whyNot(action, record) ?? (obstacle && translate(`privacy_requests.why.${obstacle}`)));
  useKeys((key) => {
    if (key !== doNext || action === undefined || why !== undefined) return false;
    setOpen(action);
    return true;
  });
  return (
    <div className="space-y-2">
      {isVoid && (
        <Banner tone="critical" title={translate("privacy_requests.plan.changed")}>
          {translate("privacy_requests.plan.changed_detail")}
        </Banner>
      )}
      {plan.approved && <Banner tone="positive">{translate("privacy_requests.plan.approved")}</Banner>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="min-w-0 text-sm text-muted">
          {translate("privacy_requests.plan.hash")} <IdText id={plan.hash} copyable />
        </p>
        {action && (
          <div className="ml-auto flex flex-wrap items-center gap-2">
            {why !== undefined && <p className="text-sm text-muted">{why}</p>}
            {permitted.includes("return") && (
              <Button
                icon="undo"
                disabled={actions.whyNot("return", record) !== undefined}
                onPointerEnter={actions.preload}
                onFocus={actions.preload}
                onClick={() => actions.start("return", record)}
              >
                {translate("privacy_requests.action.return")}
              </Button>
            )}
            <Button
              variant="primary"
              disabled={why !== undefined}
              onPointerEnter={PlanDialog.preload}
              onFocus={PlanDialog.preload}
              onClick={() => setOpen(action)}
            >
              {translate(`privacy_requests.confirm.${action}.button`)}
            </Button>
          </div>
        )}
      </div>
      {open && <PlanDialog record={record} plan={plan} action={open} onClose={() => setOpen(undefined)} />}
    </div>
  );
};
