import { useTranslate } from "react-admin";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { Panel } from "../../../components/layout/Panel";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import type { RequestActions } from "../action/useRequestActions";
import type { PrivacyRequest } from "../privacyRequest";
import { RightPanel } from "../rights/RightPanel";
import { FactsPanel } from "./FactsPanel";
import { LinksPanel } from "./LinksPanel";
import { PersonPanel } from "./PersonPanel";
import { Timeline } from "./Timeline";

/** The laws and the holidays of every country come with it: the rest of the page does not wait for them. */
const DeadlinePanel = lazyNamed(
  () => import("../deadline/DeadlinePanel").then((module) => module.DeadlinePanel),
  {
    fallback: (
      <Panel>
        <SkeletonText lines={8} />
      </Panel>
    ),
  },
);

const Message = ({ text }: { text: string | undefined }) => {
  const translate = useTranslate();
  if (text === undefined) return null;
  return (
    <Panel title={translate("privacy_requests.page.message")}>
      <p dir="auto" className="text-sm break-words whitespace-pre-wrap">
        {text}
      </p>
    </Panel>
  );
};

export const RequestOverview = ({ record, actions }: { record: PrivacyRequest; actions: RequestActions }) => (
  <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
    <div className="min-w-0 space-y-4">
      <RightPanel record={record} actions={actions} />
      <Message text={record.message} />
      <Timeline record={record} actions={actions} />
    </div>
    <div className="min-w-0 space-y-4">
      <PersonPanel record={record} />
      <DeadlinePanel record={record} />
      <FactsPanel record={record} />
      <LinksPanel record={record} />
    </div>
  </div>
);
