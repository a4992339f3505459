import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Badge } from "../../components/badge/Badge";
import { DefinitionList } from "../../components/layout/DefinitionList";
import { Panel } from "../../components/layout/Panel";
import { Unsaid } from "../../components/policy/Unsaid";
import { usePlatform } from "../../providers/platform/PlatformContext";

/** A number of days that the policy may be silent about. */
const useDays = () => {
  const translate = useTranslate();
  return (days: number | undefined, key: string): ReactNode =>
    days === undefined ? (
      <Unsaid />
    ) : (
      translate(key, { time: translate("policy_terms.days", { smart_count: days }) })
    );
};

/** What a person may ask for, and by when each thing happens. */
export const RightsPanel = () => {
  const translate = useTranslate();
  const platform = usePlatform();
  const { rights, coolingOffHours, capabilities, regions } = platform;
  const days = useDays();
  const label = (name: string) => translate(`policy.rights.${name}`);
  const deadline = (name: string) => translate(`policy_terms.deadline.${name}`);
  return (
    <Panel title={label("title")}>
      <DefinitionList
        items={[
          {
            label: label("granted"),
            value: (
              <ul className="flex flex-wrap gap-1">
                {rights.map((right) => (
                  <li key={right}>
                    <Badge icon="check">{translate(`request_terms.type.${right}`)}</Badge>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            label: deadline("cooling_off"),
            value:
              coolingOffHours === 0
                ? translate("policy_terms.none")
                : translate("policy_terms.hours", { smart_count: coolingOffHours }),
          },
          { label: deadline("purge"), value: days(platform.purgeDays, "policy.rights.within") },
          regions.backup !== undefined && {
            label: deadline("backups"),
            value: days(platform.backupExpiryDays, "policy.rights.after"),
          },
          capabilities.contentRemovalChoice && {
            label: deadline("content"),
            value: days(platform.contentRemovalDays, "policy_terms.days_as_told"),
            note: label("content_choice"),
          },
          capabilities.content && {
            label: label("training"),
            value: label(capabilities.trainingConsent ? "training_yes" : "training_no"),
          },
          {
            label: label("audit"),
            value: days(platform.auditLog.retentionDays, "policy_terms.days_as_told"),
          },
        ]}
      />
    </Panel>
  );
};
