import { useLocation, useNavigate, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Menu } from "../../../components/menu/Menu";
import { nextStep } from "../action/nextStep";
import { requestActionTable } from "../action/requestActionTable";
import type { RequestActions } from "../action/useRequestActions";
import { useOneStep } from "../action/useOneStep";
import { requestPath, type PrivacyRequest } from "../privacyRequest";

interface RequestActionBarProps {
  record: PrivacyRequest;
  actions: RequestActions;
}

/** Does what comes next, if it is this person's to do. */
export const useDoNext = ({ record, actions }: RequestActionBarProps) => {
  const navigate = useNavigate();
  const { search } = useLocation();
  const openTab = new URLSearchParams(search).get("tab");
  const oneStep = useOneStep(record);
  const step = nextStep(record);
  if (step.kind === "tell_recipients") {
    return {
      label: "privacy_requests.next_step.recipients",
      why: undefined,
      run: () => navigate(requestPath(record.id, "recipients")),
    };
  }
  if (step.kind === "send_notice") {
    return {
      label: "privacy_requests.next_step.send_notice",
      why: actions.whyNot("note", record),
      icon: "share" as const,
      run: () => actions.sendNotice(record),
    };
  }
  if (step.kind === "one_step") {
    return {
      label: `privacy_requests.one_step.${record.type}`,
      why: actions.whyNot("start_review", record),
      icon: "check" as const,
      pending: oneStep.pending,
      run: oneStep.run,
    };
  }
  if (step.kind !== "act") return undefined;
  const { onTab } = requestActionTable[step.action];
  // What is decided on a tab is decided there, with what it decides on in sight.
  if (onTab !== undefined) {
    if (openTab === onTab) return undefined;
    return {
      label: `privacy_requests.next_step.open_${onTab}`,
      why: undefined,
      icon: "list" as const,
      run: () => navigate(requestPath(record.id, onTab)),
    };
  }
  return {
    label: `privacy_requests.action.${step.action}`,
    why: actions.whyNot(step.action, record),
    icon: requestActionTable[step.action].icon,
    run: () => actions.start(step.action, record),
  };
};

/** One primary action, chosen by the table; everything else one click further. */
export const RequestActionBar = ({ record, actions }: RequestActionBarProps) => {
  const translate = useTranslate();
  const next = useDoNext({ record, actions });
  const step = nextStep(record);
  const rest = actions.entriesFor(record).filter(({ id }) => step.kind !== "act" || id !== step.action);
  return (
    <>
      {next && (
        <Button
          variant="primary"
          {...(next.icon && { icon: next.icon })}
          disabled={next.why !== undefined}
          pending={next.pending ?? false}
          title={next.why}
          onPointerEnter={actions.preload}
          onFocus={actions.preload}
          onClick={next.run}
        >
          {translate(next.label)}
        </Button>
      )}
      {rest.length > 0 && (
        <Menu label={translate("privacy_requests.action.more")} items={rest} onOpen={actions.preload}>
          {translate("privacy_requests.action.more")}
        </Menu>
      )}
    </>
  );
};
