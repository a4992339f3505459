import { useTranslate } from "react-admin";
import { DefinitionList } from "../../components/layout/DefinitionList";
import { Panel } from "../../components/layout/Panel";
import { CopyButton } from "../../components/button/CopyButton";
import { usePlatform } from "../../providers/platform/PlatformContext";

/** The addresses that the policy gives for privacy requests, each with the subject it asks for. */
export const IntakePanel = () => {
  const translate = useTranslate();
  const { intake } = usePlatform();
  return (
    <Panel title={translate("policy.intake.title")}>
      {intake.length === 0 ? (
        <p className="text-sm text-muted">{translate("policy.intake.none")}</p>
      ) : (
        <DefinitionList
          items={intake.map(({ channel, address, subject }) => ({
            label: translate(`policy_terms.intake.${channel}`),
            value: (
              <span className="inline-flex max-w-full items-center gap-1">
                <span className="min-w-0 break-all">{address}</span>
                <span className="print:hidden">
                  <CopyButton text={address} label={address} />
                </span>
              </span>
            ),
            ...(subject !== undefined && { note: translate("policy.intake.subject", { subject }) }),
          }))}
        />
      )}
    </Panel>
  );
};
