import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Banner } from "../../../components/feedback/Banner";
import { Panel } from "../../../components/layout/Panel";
import { formatMinute } from "../../../components/zone/formatTime";
import { localDateOf, regimes } from "../../../domain/deadlines";
import { isOpenState } from "../../../domain/privacy-requests/stateMachine";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import type { PrivacyRequest } from "../privacyRequest";
import { DeadlineSteps } from "./DeadlineSteps";
import { placeName } from "./placeName";
import { dayText } from "./stepText";
import { WhatIf } from "./WhatIf";
import { agree, count, inputOf } from "./whatIf";

const MINUTE_MS = 60_000;

/** The console counts every date again: the platform's word is shown, and a difference is never passed over. */
const CrossCheck = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const counted = count(inputOf(record));
  if ("wrong" in counted)
    return (
      <Banner tone="caution" title={translate("request_deadline.unreadable")}>
        {counted.wrong.message}
      </Banner>
    );
  if (agree(record.deadline, counted.deadline)) return null;
  const { due } = counted.deadline;
  return (
    <Banner tone="critical" title={translate("request_deadline.differs")}>
      {translate("request_deadline.differs_detail", {
        ours: due === null ? translate("request_deadline.no_date") : dayText(due),
      })}
    </Banner>
  );
};

const End = ({ at, timeZone }: { at: string; timeZone: string }) => {
  const translate = useTranslate();
  const instant = new Date(at);
  return (
    <p className="text-xs text-muted">
      {translate("request_deadline.ends", {
        at: formatMinute(instant, timeZone),
        zone: timeZone,
        utc: formatMinute(instant, "UTC"),
      })}
    </p>
  );
};

/** Why the date is what it is, step by step with the source of each, and what would move it. */
export const DeadlinePanel = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const now = useServerNow(MINUTE_MS);
  const [isSupposing, setSupposing] = useState(false);
  const { deadline, regime, holidayCountry, timeZone, state } = record;
  return (
    <Panel
      title={translate("request_deadline.title")}
      description={translate("request_deadline.about", {
        regime: regimes[regime].name,
        zone: timeZone,
        place: placeName(holidayCountry, translate),
      })}
      actions={
        <Button size="small" aria-expanded={isSupposing} onClick={() => setSupposing(!isSupposing)}>
          {translate(`request_deadline.what_if.${isSupposing ? "close" : "open"}`)}
        </Button>
      }
    >
      <div className="space-y-3">
        <CrossCheck record={record} />
        <DeadlineSteps steps={deadline.steps} country={holidayCountry} due={deadline.due} />
        {deadline.expiresAt !== null && <End at={deadline.expiresAt} timeZone={timeZone} />}
        {!isOpenState(state) && <p className="text-xs text-muted">{translate("request_deadline.stopped")}</p>}
        {isSupposing && (
          <WhatIf
            input={inputOf(record)}
            due={deadline.due}
            today={localDateOf(new Date(now).toISOString(), timeZone)}
          />
        )}
      </div>
    </Panel>
  );
};
