import { useRecordContext, useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { Banner } from "../../../components/feedback/Banner";
import { TimeText } from "../../../components/field/DateField";
import { StatusBadge } from "../../../components/field/StatusField";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { leakPath, rotationPath, type AccessKey } from "../accessKey";
import { useRemedy } from "../useRemedy";
import { healthLooks } from "../healthLooks";

const Ended = ({ record }: { record: AccessKey }) => {
  const translate = useTranslate();
  const { status, endedBy, endedReason } = record;
  const at = record.deletedAt ?? record.revokedAt ?? record.disabledAt;
  if (status !== "deleted" && status !== "revoked" && status !== "disabled") return null;
  return (
    <Banner
      tone={status === "revoked" ? "critical" : "neutral"}
      title={translate(`access_keys.ended.${status}`)}
    >
      <p>
        {at && <TimeText at={at} show="both" />}
        {endedBy && <> {translate("access_keys.ended.by", { name: endedBy.name })}</>}
      </p>
      {endedReason && (
        <p>
          {translate("access_keys.ended.reason")} <bdi>{endedReason}</bdi>
        </p>
      )}
      {status === "deleted" && <p>{translate("access_keys.ended.kept")}</p>}
    </Banner>
  );
};

const RotationRunning = ({ record }: { record: AccessKey }) => {
  const translate = useTranslate();
  const { rotation } = record;
  if (!rotation) return null;
  return (
    <Banner
      tone="info"
      title={translate("access_keys.rotation.running")}
      action={
        <ButtonLink size="small" to={rotationPath(record.id)}>
          {translate("access_keys.rotation.open")}
        </ButtonLink>
      }
    >
      {translate("access_keys.rotation.old_until")} <TimeText at={rotation.overlapEndsAt} />
    </Banner>
  );
};

/** What is wrong, and what to do about it. What the status already says is not said twice. */
const Findings = ({ record }: { record: AccessKey }) => {
  const translate = useTranslate();
  const remedy = useRemedy();
  const canRespond = useHasScope("access_keys:revoke");
  const findings = record.health.filter((health) => health !== record.status || health === "expiring");
  if (findings.length === 0) return null;
  return (
    <ul
      aria-label={translate("access_keys.health.label")}
      className="divide-y divide-hairline rounded-md border border-hairline bg-surface"
    >
      {findings.map((health) => (
        <li key={health} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-sm">
          <span className="w-40 shrink-0">
            <StatusBadge value={health} looks={healthLooks} labels="access_keys.health" />
          </span>
          <span className="min-w-0 flex-1 basis-64">
            {remedy(health, record)}
            {health === "exposed" && record.exposure && (
              <span className="block text-muted">
                {translate("access_keys.exposure.on_record")} <TimeText at={record.exposure.exposedAt} />,{" "}
                <bdi>{record.exposure.where}</bdi>
              </span>
            )}
          </span>
          {health === "exposed" && canRespond && (
            <ButtonLink size="small" to={leakPath(record.id)}>
              {translate("access_keys.leak.title")}
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  );
};

/** What a person should know before anything else on the page. */
export const KeyNotices = () => {
  const record = useRecordContext<AccessKey>();
  if (!record) return null;
  return (
    <div className="space-y-2 empty:hidden">
      <Ended record={record} />
      <RotationRunning record={record} />
      <Findings record={record} />
    </div>
  );
};
