import { useState, type ReactNode } from "react";
import { useNotify, useTranslate } from "react-admin";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { Banner } from "../../../components/feedback/Banner";
import { StatusBadge } from "../../../components/field/StatusField";
import { stateLooks } from "../../../components/privacy-request/stateLooks";
import type { RequestAction } from "../../../domain/privacy-requests/stateMachine";
import { useViewer } from "../useViewer";
import { availabilityOf } from "./availability";
import { reasonWhyNot } from "./reasonWhyNot";
import type { RequestDialogProps } from "./requestDialog";
import { requestActionTable } from "./requestActionTable";
import { RequestSummary } from "./RequestSummary";
import { isStale, useRequestAct } from "./useRequestAct";

export interface ActDialogProps extends RequestDialogProps {
  action: RequestAction;
  /** What is sent; the reason is added where one is asked for. */
  data?: (reason: string) => Record<string, unknown>;
  reason?: "optional" | "required" | "none";
  /** What the reason is called, where the person is told it. */
  reasonLabel?: string;
  reasonHelp?: string;
  /** False while what the children ask is not answered. */
  canSubmit?: boolean;
  size?: "small" | "medium" | "large";
  /** Where the verb is not the action's own: `plan/conflicts/{id}/settle`. */
  path?: string;
  /** What is typed as the reason, for a letter that repeats it. */
  onReason?: (reason: string) => void;
  /** Nothing but an optional reason is asked: Enter does it. */
  isPlain?: boolean;
  children?: ReactNode;
  /** Below the reason. */
  after?: ReactNode;
}

const withReason = (reason: string) => (reason === "" ? {} : { reason });

/** One dialog for the verbs of a request: what it is about, what is asked, why, and what to do when somebody was faster. */
export const ActDialog = ({
  record,
  action,
  data = withReason,
  reason = "optional",
  reasonLabel,
  reasonHelp,
  canSubmit = true,
  size = "small",
  path,
  onReason,
  isPlain = false,
  children,
  after,
  onClose,
  onDone,
}: ActDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const viewer = useViewer();
  const [given, setGiven] = useState("");
  const { run, seen, isChanged } = useRequestAct(record, action, path);
  const why = reasonWhyNot(availabilityOf(action, seen, viewer), translate);
  const { isFinal } = requestActionTable[action];
  const text = given.trim();
  return (
    <FormDialog
      title={translate(`privacy_requests.confirm.${action}.title`)}
      submitLabel={translate(`privacy_requests.confirm.${action}.button`)}
      tone={isFinal ? "danger" : "primary"}
      size={size}
      canSubmit={canSubmit && why === undefined && (reason !== "required" || text !== "")}
      focusSubmit={reason !== "required" && isPlain}
      onSubmit={() => run(data(text))}
      isShownInside={isStale}
      onDone={() => {
        notify(`privacy_requests.done.${action}`, { type: "success" });
        onDone?.();
      }}
      onClose={onClose}
    >
      <RequestSummary record={seen} />
      {isChanged && (
        <Banner tone="caution" title={translate("privacy_requests.changed.title")}>
          <p className="flex flex-wrap items-center gap-2">
            {translate("privacy_requests.changed.from_to")}
            <StatusBadge value={record.state} looks={stateLooks} labels="request_terms.state" />
            <span aria-hidden>→</span>
            <StatusBadge value={seen.state} looks={stateLooks} labels="request_terms.state" />
          </p>
          <p>
            {translate(why === undefined ? "privacy_requests.changed.again" : "privacy_requests.changed.no")}
          </p>
        </Banner>
      )}
      {why !== undefined && <Banner tone="caution">{why}</Banner>}
      {children}
      {reason !== "none" && (
        <TextEntry
          multiline
          label={reasonLabel ?? translate("kit.confirm.reason")}
          help={reasonHelp ?? translate(`kit.confirm.reason_${reason}`)}
          required={reason === "required"}
          value={given}
          onChange={(typed) => {
            setGiven(typed);
            onReason?.(typed);
          }}
        />
      )}
      {after}
    </FormDialog>
  );
};
