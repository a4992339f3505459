import { useTranslate } from "react-admin";
import { DueDate } from "../../../components/deadline/DueDate";
import { MaskedText } from "../../../components/field/MaskedText";
import { StatusBadge } from "../../../components/field/StatusField";
import { stateLooks } from "../../../components/privacy-request/stateLooks";
import type { PrivacyRequest } from "../privacyRequest";
import { TermText } from "../TermText";

/** Which request a dialog is about. */
export const RequestSummary = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const { id, type, state, subject, deadline, daysLeft } = record;
  const person = subject.name ?? subject.email;
  return (
    <div
      className="rounded border border-hairline bg-sunken px-3 py-2"
      aria-label={translate("privacy_requests.summary")}
      role="group"
    >
      <p className="flex flex-wrap items-center gap-x-2 font-medium">
        <TermText of="type" value={type} />
        {person !== undefined && <MaskedText text={person} />}
        <StatusBadge value={state} looks={stateLooks} labels="request_terms.state" />
      </p>
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
        <code className="font-mono">{id}</code>
        <DueDate due={deadline.due} daysLeft={daysLeft} />
      </p>
    </div>
  );
};
