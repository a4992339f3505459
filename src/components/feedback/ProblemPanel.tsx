import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { problemOf } from "../../domain/problem/problem";
import { Button } from "../button/Button";
import { CopyButton } from "../button/CopyButton";
import { classNames } from "../classNames";
import { Icon } from "../icon/Icon";
import { adviceKey } from "./advice";

export interface ProblemPanelProps {
  error: unknown;
  /** Retries this part only. */
  onRetry?: () => void;
  retrying?: boolean | undefined;
  /** Other ways out: a link back, "clear the filters". */
  actions?: ReactNode;
  /** `inline` sits inside a dialog or form, `block` takes the place of what failed. */
  layout?: "block" | "inline";
  /** `false` where each stands on its field already. */
  fieldErrors?: boolean;
}

/** What failed, what to do, the request id to quote, and a way to try again. */
export const ProblemPanel = ({
  error,
  onRetry,
  retrying,
  actions,
  layout = "block",
  fieldErrors = true,
}: ProblemPanelProps) => {
  const translate = useTranslate();
  const problem = problemOf(error);
  // One wrong value is often told twice: in general, and as the only one in the list.
  const errors = problem.errors.filter(({ detail }) => detail !== problem.detail);
  const advice = `kit.problem.${adviceKey(problem)}`;
  return (
    <div
      role="alert"
      className={classNames(
        "flex gap-3 rounded-md border border-critical/40 bg-critical-soft text-sm",
        layout === "block" ? "p-4" : "p-3",
      )}
    >
      <Icon name="error" className="mt-0.5 text-critical" />
      <div className="min-w-0 flex-1 space-y-1">
        <p className="font-semibold">{problem.title || translate(`${advice}.title`)}</p>
        {problem.detail && <p className="break-words">{problem.detail}</p>}
        {fieldErrors && errors.length > 0 && (
          <ul>
            {errors.map(({ pointer, detail }) => (
              <li key={pointer + detail}>{detail}</li>
            ))}
          </ul>
        )}
        {problem.allowedStates.length > 0 && (
          <p>{translate("kit.problem.allowed_states", { states: problem.allowedStates.join(", ") })}</p>
        )}
        <p className="text-muted">
          {translate(`${advice}.todo`)}
          {problem.retryAfterSeconds !== undefined && (
            <> {translate("kit.problem.retry_after", { smart_count: problem.retryAfterSeconds })}</>
          )}
        </p>
        {problem.requestId && (
          <p className="flex flex-wrap items-center gap-1 text-xs text-muted">
            {translate("kit.problem.request_id")}
            <code className="font-mono text-ink">{problem.requestId}</code>
            <CopyButton text={problem.requestId} label={translate("kit.problem.request_id")} />
          </p>
        )}
        {Boolean(onRetry ?? actions) && (
          <div className="flex flex-wrap gap-2 pt-2">
            {onRetry && (
              <Button size="small" icon="refresh" onClick={onRetry} pending={retrying ?? false}>
                {translate("kit.action.retry")}
              </Button>
            )}
            {actions}
          </div>
        )}
      </div>
    </div>
  );
};
