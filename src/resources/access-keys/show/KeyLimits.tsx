import { useTranslate } from "react-admin";
import { CapMeter } from "../../../components/cap/CapMeter";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText } from "../../../components/field/MoneyField";
import { NumberText } from "../../../components/field/NumberField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import type { Cap } from "../../../domain/caps/cap";
import type { AccessKey } from "../accessKey";
import { KeyCapActions } from "../cap/KeyCapActions";

const Rate = ({ value }: { value: number | undefined }) => {
  const translate = useTranslate();
  return value === undefined ? (
    <span className="text-muted">{translate("access_keys.limits.none")}</span>
  ) : (
    <NumberText value={value} unit={translate("access_keys.limits.per_minute")} />
  );
};

/** Spent, reserved and left stand apart: what is reserved is not spent yet, and not left either. */
const SpendCap = ({ cap }: { cap: Cap }) => {
  const translate = useTranslate();
  return (
    <div className="space-y-2">
      <CapMeter cap={cap} />
      <DefinitionList
        items={(["spent", "reserved", "left"] as const).map((part) => ({
          label: translate(`access_keys.cap.${part}`),
          value: <MoneyText money={cap[part]} />,
        }))}
      />
      <p className="text-xs text-muted">
        {translate(`access_keys.cap.action.${cap.action}`)}
        {cap.resetsAt && (
          <>
            {" "}
            {translate("access_keys.cap.resets")} <TimeText at={cap.resetsAt} /> ({cap.timeZone})
          </>
        )}
      </p>
    </div>
  );
};

/** What the key may do in a minute and spend in a period, and how often it ran into that. */
export const KeyLimits = ({ record }: { record: AccessKey }) => {
  const translate = useTranslate();
  const { limits, status, rateLimited24h, refused24h } = record;
  const cap = limits.spend;
  return (
    <Panel
      title={translate("access_keys.limits.title")}
      actions={status !== "deleted" && <KeyCapActions record={record} />}
    >
      <DefinitionList
        items={[
          {
            label: translate("access_keys.limits.requests"),
            value: <Rate value={limits.requestsPerMinute} />,
          },
          { label: translate("access_keys.limits.tokens"), value: <Rate value={limits.tokensPerMinute} /> },
          {
            label: translate("access_keys.limits.rate_limited"),
            value: <NumberText value={rateLimited24h} />,
            note: translate("access_keys.limits.last_day"),
          },
          {
            label: translate("access_keys.limits.refused"),
            value: <NumberText value={refused24h} />,
            note: translate("access_keys.limits.last_day"),
          },
          {
            label: translate("access_keys.limits.spend"),
            value: cap ? (
              <>
                <MoneyText money={cap.amount} />{" "}
                <span className="text-muted">{translate(`access_keys.cap.period.${cap.period}`)}</span>
              </>
            ) : (
              <span className="text-muted">{translate("access_keys.cap.none")}</span>
            ),
          },
        ]}
      />
      {cap && <SpendCap cap={cap} />}
    </Panel>
  );
};
