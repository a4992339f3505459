import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { toneIcon, toneSoft, toneText } from "../../../components/badge/tones";
import { Button } from "../../../components/button/Button";
import { classNames } from "../../../components/classNames";
import { TimeText } from "../../../components/field/DateField";
import { Icon } from "../../../components/icon/Icon";
import { useLogState } from "../../../providers/logProof/useLogState";
import { logTones } from "./logLooks";
import { formatCount } from "../../../components/field/formatCount";

const countOf = (size: string) => formatCount(Number(size));

/** Which check failed, and at which event, for those who look closer. */
const Failures = ({ failures }: Pick<ReturnType<typeof useLogState>, "failures">) => {
  const translate = useTranslate();
  if (failures.length === 0) return null;
  return (
    <ul className="list-disc pl-5">
      {failures.map(({ check, detail, index }) => (
        <li key={`${check} ${index ?? ""} ${detail ?? ""}`}>
          {translate("audit.failed", { check: translate(`audit.check.${check}`) })}
          {index !== undefined && <> · {translate("audit.index", { index })}</>}
          {detail !== undefined && (
            <code className="block font-mono text-xs break-all text-muted">{detail}</code>
          )}
        </li>
      ))}
    </ul>
  );
};

/** The state of the whole log in one line; what it means and what to do about it on demand, at once when it is bad. */
export const LogBanner = () => {
  const translate = useTranslate();
  const detailsId = useId();
  const { state, head, failures, recheck } = useLogState();
  const [isAsked, setAsked] = useState(false);
  const tone = logTones[state];
  const isBad = tone === "critical";
  const isOpen = isBad || isAsked;
  const words = `audit_events.log.${state}`;
  return (
    <section
      role={isBad ? "alert" : "status"}
      aria-label={translate("audit_events.log.label")}
      data-log-state={state}
      className={classNames("mb-3 rounded-md px-3 py-1.5 text-sm", toneSoft[tone])}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Icon name={state === "verified" ? "shield" : toneIcon[tone]} className={toneText[tone]} />
        <p className="min-w-0 flex-1 basis-56 text-ink">
          <strong className="font-semibold">{translate(`${words}.title`)}</strong>
          {head && (
            <span className="text-muted">
              {" "}
              {translate("audit_events.log.head", {
                size: countOf(head.size),
                smart_count: Number(head.size),
              })}
              {head.time !== undefined && (
                <>
                  , {translate("audit_events.log.signed")} <TimeText at={head.time} show="relative" />
                </>
              )}
            </span>
          )}
        </p>
        {!isBad && (
          <Button
            size="small"
            variant="quiet"
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={() => setAsked(!isAsked)}
          >
            {translate("audit_events.log.meaning")}
          </Button>
        )}
        <Button size="small" variant="quiet" icon="refresh" onClick={recheck} pending={state === "checking"}>
          {translate("audit_events.log.recheck")}
        </Button>
      </div>
      {isOpen && (
        <div id={detailsId} className="max-w-prose space-y-1 pt-1 pl-7 text-ink">
          <p>{translate(`${words}.meaning`)}</p>
          <p>
            <span className="font-medium">{translate("audit_events.log.todo")}</span>{" "}
            {translate(`${words}.todo`)}
          </p>
          <Failures failures={failures} />
        </div>
      )}
    </section>
  );
};
