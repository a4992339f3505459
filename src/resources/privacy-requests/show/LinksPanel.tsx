import { useGetMany, useTranslate } from "react-admin";
import { DueDate } from "../../../components/deadline/DueDate";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge } from "../../../components/field/StatusField";
import { Panel } from "../../../components/layout/Panel";
import { stateLooks } from "../../../components/privacy-request/stateLooks";
import type { PrivacyRequest } from "../privacyRequest";
import { TermText } from "../TermText";

/** Requests of the same message, in the order in which they run, each with how it stands. */
export const LinksPanel = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const ids = record.links.map(({ id }) => id);
  const { data } = useGetMany<PrivacyRequest>("privacy-requests", { ids }, { enabled: ids.length > 0 });
  if (record.links.length === 0) return null;
  return (
    <Panel title={translate("privacy_requests.page.links")} flush>
      <ul className="divide-y divide-hairline">
        {record.links.map(({ id, relation }) => {
          const other = data?.find((each) => each.id === id);
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-sm">
              <RecordLink resource="privacy-requests" id={id} />
              {other && <TermText of="type" value={other.type} />}
              {other && <StatusBadge value={other.state} looks={stateLooks} labels="request_terms.state" />}
              {other && <DueDate due={other.deadline.due} daysLeft={other.daysLeft} />}
              <span className="text-muted">{translate(`privacy_requests.link.${relation}`)}</span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};
