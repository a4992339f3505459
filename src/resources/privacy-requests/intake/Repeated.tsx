import { useGetList, useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { Banner } from "../../../components/feedback/Banner";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge } from "../../../components/field/StatusField";
import { TimeText } from "../../../components/field/DateField";
import { stateLooks } from "../../../components/privacy-request/stateLooks";
import type { PrivacyRequest } from "../privacyRequest";
import { TermText } from "../TermText";
import type { IntakeForm } from "./intakeInput";

const theNewest = { page: 1, perPage: 10 };
const byReceipt = { field: "receivedAt", order: "DESC" } as const;

/** What the same person has asked for before, while there is still time not to record it twice. */
export const Repeated = () => {
  const translate = useTranslate();
  const { accountId, rights = [] } = useWatch() as Partial<IntakeForm>;
  const { data = [] } = useGetList<PrivacyRequest>(
    "privacy-requests",
    {
      filter: { accountId, type: rights, receivedAt_gte: "-P365D" },
      pagination: theNewest,
      sort: byReceipt,
    },
    { enabled: Boolean(accountId) && rights.length > 0 },
  );
  if (!accountId || rights.length === 0 || data.length === 0) return null;
  return (
    <Banner tone="caution" title={translate("privacy_requests.intake.duplicates")}>
      <ul>
        {data.map(({ id, type, state, receivedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <RecordLink resource="privacy-requests" id={id} />
            <TermText of="type" value={type} />
            <StatusBadge value={state} looks={stateLooks} labels="request_terms.state" />
            <TimeText at={receivedAt} />
          </li>
        ))}
      </ul>
      <p>{translate("privacy_requests.intake.duplicates_note")}</p>
    </Banner>
  );
};
