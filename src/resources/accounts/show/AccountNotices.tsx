import { useRecordContext, useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import { TimeText } from "../../../components/field/DateField";
import { RecordLink } from "../../../components/field/RecordLink";
import type { Account } from "../account";

/** What everybody who opens this account must know first. */
export const AccountNotices = () => {
  const translate = useTranslate();
  const account = useRecordContext<Account>();
  if (!account) return null;
  const { status, restriction, suspensionReason, suspendedAt, deletionScheduledAt, purgedAt } = account;
  return (
    <div className="space-y-2 pb-3 empty:hidden">
      {status === "suspended" && (
        <Banner tone="caution" title={translate("accounts.notice.suspended")}>
          {suspendedAt && <TimeText at={suspendedAt} show="both" />}
          {suspensionReason && <p className="break-words">{suspensionReason}</p>}
        </Banner>
      )}
      {restriction && (
        <Banner tone="caution" title={translate("accounts.notice.restricted")}>
          <TimeText at={restriction.since} show="both" /> ·{" "}
          <RecordLink resource="privacy-requests" id={restriction.privacyRequestId} />
        </Banner>
      )}
      {deletionScheduledAt && status === "deletion_scheduled" && (
        <Banner tone="caution" title={translate("accounts.notice.deletion_scheduled")}>
          <TimeText at={deletionScheduledAt} show="both" />
        </Banner>
      )}
      {status === "purged" && (
        <Banner tone="info" title={translate("accounts.notice.purged")}>
          {purgedAt && <TimeText at={purgedAt} show="both" />}
        </Banner>
      )}
    </div>
  );
};
