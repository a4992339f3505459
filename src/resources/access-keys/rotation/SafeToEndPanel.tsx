import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { classNames } from "../../../components/classNames";
import { TimeText } from "../../../components/field/DateField";
import { Icon } from "../../../components/icon/Icon";
import { Panel } from "../../../components/layout/Panel";
import type { AccessKey, SecretTraffic } from "../accessKey";
import { durationInUnits, durationMs } from "../../../domain/time/countdown";
import { OverlapTimer } from "./OverlapTimer";

const Condition = ({ isMet, children }: { isMet: boolean; children: ReactNode }) => {
  const translate = useTranslate();
  return (
    <li className="flex items-start gap-2">
      <Icon
        name={isMet ? "success" : "clock"}
        label={translate(isMet ? "access_keys.rotation.met" : "access_keys.rotation.not_met")}
        className={classNames("mt-0.5", isMet ? "text-positive" : "text-caution")}
      />
      <span>{children}</span>
    </li>
  );
};

interface SafeToEndPanelProps {
  traffic: SecretTraffic;
  rotation: NonNullable<AccessKey["rotation"]>;
}

/** The verdict, with the rule behind it in words, so that nobody has to trust a green light. */
export const SafeToEndPanel = ({ traffic, rotation }: SafeToEndPanelProps) => {
  const translate = useTranslate();
  const { safeToEnd, quietSince, rule } = traffic;
  const quietMs = durationMs(rule.quietFor) ?? 0;
  const { unit, amount } = durationInUnits(quietMs);
  const quietFor = translate(`access_keys.rotation.${unit}`, { smart_count: amount });
  const isQuiet =
    safeToEnd || (quietSince !== undefined && Date.parse(traffic.to) - Date.parse(quietSince) >= quietMs);
  return (
    <Panel>
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-80 space-y-3" role="status">
          <h2
            className={classNames(
              "flex items-center gap-2 text-lg font-semibold",
              safeToEnd ? "text-positive" : "text-caution",
            )}
          >
            <Icon name={safeToEnd ? "success" : "warning"} />
            {translate(safeToEnd ? "access_keys.rotation.safe" : "access_keys.rotation.not_safe")}
          </h2>
          <ul className="space-y-1 text-sm">
            <Condition isMet={rule.newSecretUsed}>
              {translate(
                rule.newSecretUsed ? "access_keys.rotation.new_used" : "access_keys.rotation.new_unused",
              )}
            </Condition>
            <Condition isMet={isQuiet}>
              {translate("access_keys.rotation.quiet_rule", { quietFor })}{" "}
              {quietSince && (
                <span className="text-muted">
                  {translate("access_keys.rotation.quiet_since")} <TimeText at={quietSince} show="both" />.
                </span>
              )}
            </Condition>
          </ul>
          {!safeToEnd && rule.safeAt && (
            <p className="text-sm text-muted">
              {translate("access_keys.rotation.safe_at")} <TimeText at={rule.safeAt} show="both" />.
            </p>
          )}
        </div>
        <dl className="grid grid-cols-[auto_auto] gap-x-4 gap-y-1 text-sm">
          <dt className="text-muted">{translate("access_keys.rotation.ends_in")}</dt>
          <dd className="text-lg leading-5 font-semibold">
            <OverlapTimer until={rotation.overlapEndsAt} />
          </dd>
          <dt className="text-muted">{translate("access_keys.rotation.ends_at")}</dt>
          <dd>
            <TimeText at={rotation.overlapEndsAt} />
          </dd>
          <dt className="text-muted">{translate("access_keys.rotation.started")}</dt>
          <dd>
            <TimeText at={rotation.startedAt} />
            <span className="block text-xs text-muted">
              {translate("access_keys.details.by", { name: rotation.startedBy.name })}
            </span>
          </dd>
        </dl>
      </div>
    </Panel>
  );
};
