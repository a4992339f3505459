import { ShowBase, useShowContext, useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { Button } from "../../../components/button/Button";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { IdText } from "../../../components/field/IdField";
import { StatusBadge } from "../../../components/field/StatusField";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { RecordPage } from "../../../components/page/RecordPage";
import { Tabs } from "../../../components/tabs/Tabs";
import { stateLooks } from "../../../components/privacy-request/stateLooks";
import { isDestructive } from "../../../domain/privacy-requests/stateMachine";
import { useRequestActions, type RequestActions } from "../action/useRequestActions";
import { certificatePath, type PrivacyRequest } from "../privacyRequest";
import { useRequestChanges } from "../useRequestChanges";
import { Clocks } from "./Clocks";
import { NextStepPanel } from "./NextStepPanel";
import { RequestActionBar } from "./RequestActionBar";
import { RequestNotices } from "./RequestNotices";
import { RequestOverview } from "./RequestOverview";
import { useFinish, type Finish } from "./useFinish";
import { useNextRequest } from "./useNextRequest";
import { useRequestKeys } from "./useRequestKeys";

const fallback = { fallback: <SkeletonText lines={8} /> };
const PlanTab = lazyNamed(() => import("../plan/PlanTab").then((module) => module.PlanTab), fallback);
const RecipientsTab = lazyNamed(
  () => import("../recipients/RecipientsTab").then((module) => module.RecipientsTab),
  fallback,
);

const LettersTab = lazyNamed(
  () => import("../letters/LettersTab").then((module) => module.LettersTab),
  fallback,
);

// The page shows its own failure, with a way back.
const shownInPlace = { onError: () => undefined };

interface PartProps {
  record: PrivacyRequest;
  actions: RequestActions;
}

interface WorkProps extends PartProps {
  finish: Finish;
}

const Meta = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  return (
    <>
      <StatusBadge value={record.state} looks={stateLooks} labels="request_terms.state" />
      {record.priority === "top" && <Badge tone="critical">{translate("request_terms.priority.top")}</Badge>}
      <IdText id={record.id} copyable />
    </>
  );
};

const Bar = ({ record, actions, finish }: WorkProps) => {
  const translate = useTranslate();
  const toNext = useNextRequest(record.id);
  return (
    <>
      <RequestActionBar record={record} actions={actions} />
      {finish.button}
      {record.hasCertificate && (
        <ButtonLink icon="shield" to={certificatePath(record.id)}>
          {translate("privacy_requests.certificate.open")}
        </ButtonLink>
      )}
      <Button
        variant="quiet"
        icon="chevron-right"
        title={translate("privacy_requests.key", { key: "n" })}
        onClick={() => void toNext()}
      >
        {translate("privacy_requests.page.next")}
      </Button>
    </>
  );
};

const useTabs = ({ record, actions }: PartProps) => {
  const translate = useTranslate();
  const label = (id: string) => translate(`privacy_requests.page.${id}`);
  const { open, total } = record.tasks;
  const badge = open > 0 ? <Badge tone="caution">{open}</Badge> : undefined;
  return [
    {
      id: "overview",
      label: label("overview"),
      content: <RequestOverview record={record} actions={actions} />,
    },
    ...(isDestructive(record.type)
      ? [{ id: "plan", label: label("plan"), content: <PlanTab record={record} actions={actions} /> }]
      : []),
    ...(total > 0 || isDestructive(record.type)
      ? [
          {
            id: "recipients",
            label: label("recipients"),
            content: <RecipientsTab record={record} />,
            ...(badge && { badge }),
          },
        ]
      : []),
    { id: "letters", label: label("letters"), content: <LettersTab record={record} /> },
  ];
};

const Body = ({ record, actions, finish }: WorkProps) => {
  const translate = useTranslate();
  useRequestKeys(record, actions, finish.start);
  useRequestChanges(record.id);
  const tabs = useTabs({ record, actions });
  return (
    <div className="space-y-4">
      <RequestNotices record={record} />
      <NextStepPanel record={record} actions={actions} />
      <Clocks record={record} actions={actions} />
      <Tabs tabs={tabs} label={translate("privacy_requests.page.tabs")} />
    </div>
  );
};

const Page = () => {
  const translate = useTranslate();
  const actions = useRequestActions();
  const state = useShowContext<PrivacyRequest>();
  const finish = useFinish(state.record);
  return (
    <RecordPage<PrivacyRequest>
      title={({ type }) =>
        translate("privacy_requests.page.heading", { type: translate(`request_terms.type.${type}`) })
      }
      meta={(record) => <Meta record={record} />}
      actions={(record) => <Bar record={record} actions={actions} finish={finish} />}
      state={state}
    >
      {state.record && <Body key={state.record.id} record={state.record} actions={actions} finish={finish} />}
      {actions.dialog}
      {finish.dialog}
    </RecordPage>
  );
};

/** A request: what it needs now, both its clocks, what it is about, everything that happened, and everything that can be done. */
export const RequestShow = () => (
  <ShowBase<PrivacyRequest> queryOptions={shownInPlace}>
    <Page />
  </ShowBase>
);
