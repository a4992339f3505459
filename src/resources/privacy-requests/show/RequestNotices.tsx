import { useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge } from "../../../components/field/StatusField";
import { stateLooks } from "../../../components/privacy-request/stateLooks";
import { isMinimised, type PrivacyRequest } from "../privacyRequest";
import { isOpenState } from "../../../domain/privacy-requests/stateMachine";
import { useSurprise } from "./useSurprise";

const Changed = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const { before, dismiss } = useSurprise(record);
  if (!before) return null;
  return (
    <Banner tone="caution" title={translate("privacy_requests.notice.changed")} onDismiss={dismiss}>
      {before.state !== record.state && (
        <p className="flex flex-wrap items-center gap-2">
          <StatusBadge value={before.state} looks={stateLooks} labels="request_terms.state" />
          <span aria-hidden>→</span>
          <StatusBadge value={record.state} looks={stateLooks} labels="request_terms.state" />
        </p>
      )}
    </Banner>
  );
};

/** What everybody who opens this request must know first. */
export const RequestNotices = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const { problem, rejection, duplicateOf, duplicateCandidates, state } = record;
  return (
    <div className="space-y-2 empty:hidden">
      <Changed record={record} />
      {state === "error" && (
        <Banner tone="critical" title={translate("privacy_requests.notice.error")}>
          {problem && <p className="break-words">{problem.detail ?? problem.title}</p>}
        </Banner>
      )}
      {rejection && (
        <Banner
          tone="info"
          title={translate("privacy_requests.notice.rejected", {
            code: translate(`request_terms.rejection.${rejection.code}`),
          })}
        >
          <p dir="auto" className="break-words">
            {rejection.detail}
          </p>
        </Banner>
      )}
      {duplicateOf !== undefined && (
        <Banner tone="info" title={translate("privacy_requests.notice.duplicate")}>
          <RecordLink resource="privacy-requests" id={duplicateOf} />
        </Banner>
      )}
      {duplicateCandidates.length > 0 && isOpenState(state) && (
        <Banner tone="caution" title={translate("privacy_requests.notice.candidates")}>
          <p className="flex flex-wrap gap-x-3">
            {duplicateCandidates.map((id) => (
              <RecordLink key={id} resource="privacy-requests" id={id} />
            ))}
          </p>
        </Banner>
      )}
      {isMinimised(record) && <Banner tone="info">{translate("privacy_requests.notice.minimised")}</Banner>}
    </div>
  );
};
