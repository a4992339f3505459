import { useTranslate } from "react-admin";
import { DueDate } from "../../../components/deadline/DueDate";
import { MaskedText } from "../../../components/field/MaskedText";
import { Icon } from "../../../components/icon/Icon";
import { isOpenState } from "../../../domain/privacy-requests/stateMachine";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { PrivacyRequest } from "../privacyRequest";
import { typeIcons } from "../requestLooks";

/** Which right, and what sets this request apart from the others in the queue. */
export const TypeCell = ({
  type,
  priority,
  duplicateCandidates,
  links,
  state,
}: Pick<PrivacyRequest, "type" | "priority" | "duplicateCandidates" | "links" | "state">) => {
  const translate = useTranslate();
  const isRepeated = duplicateCandidates.length > 0 && isOpenState(state);
  return (
    <span className="inline-flex max-w-full items-center gap-1.5">
      <Icon name={typeIcons[type]} className="shrink-0 text-muted" />
      <span className="truncate">{translate(`request_terms.type.${type}`, { _: type })}</span>
      {priority === "top" && (
        <Icon
          name="error"
          label={translate("request_terms.priority.top")}
          className="shrink-0 text-critical"
        />
      )}
      {isRepeated && (
        <Icon
          name="copy"
          label={translate("privacy_requests.list.repeated")}
          className="shrink-0 text-caution"
        />
      )}
      {links.length > 0 && (
        <span
          className="text-xs text-muted"
          title={translate("privacy_requests.list.linked", { smart_count: links.length })}
        >
          +{links.length}
        </span>
      )}
    </span>
  );
};

/** Who asks, masked; once the record is minimised, that nothing is left. */
export const SubjectCell = ({
  subject: { name, email },
  minimisedAt,
}: Pick<PrivacyRequest, "subject" | "minimisedAt">) => {
  const translate = useTranslate();
  const text = name ?? email;
  if (text !== undefined) return <MaskedText text={text} />;
  return (
    <span className="text-faint">
      {translate(
        minimisedAt === undefined ? "privacy_requests.list.nobody_known" : "privacy_requests.list.minimised",
      )}
    </span>
  );
};

export const LegalDueCell = ({ deadline, daysLeft }: Pick<PrivacyRequest, "deadline" | "daysLeft">) => (
  <DueDate brief due={deadline.due} daysLeft={daysLeft} />
);

export const AssigneeCell = ({ assignee }: Pick<PrivacyRequest, "assignee">) => {
  const translate = useTranslate();
  return assignee ? (
    <bdi>{assignee.name}</bdi>
  ) : (
    <span className="text-muted">{translate("privacy_requests.list.nobody")}</span>
  );
};

export const RegimeText = ({ regime }: Pick<PrivacyRequest, "regime">) =>
  usePlatform().regimes.find(({ id }) => id === regime)?.label ?? regime;
