import { useTranslate } from "react-admin";
import { CopyButton } from "../../../components/button/CopyButton";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { usePlatform } from "../../../providers/platform/PlatformContext";

/** Where persons were told to write to: what came elsewhere still counts, but rarely comes. */
export const IntakeChannels = () => {
  const translate = useTranslate();
  const { intake } = usePlatform();
  if (intake.length === 0) return null;
  return (
    <Panel title={translate("privacy_requests.intake.channels")}>
      <DefinitionList
        items={intake.map(({ channel, address, subject }) => ({
          label: translate(`request_terms.source.${channel}`),
          value: (
            <span className="inline-flex flex-wrap items-center gap-1">
              <span className="min-w-0 break-all">{address}</span>
              <CopyButton text={address} label={address} />
            </span>
          ),
          note:
            subject === undefined
              ? undefined
              : translate("privacy_requests.intake.subject_line", { subject }),
        }))}
      />
    </Panel>
  );
};
