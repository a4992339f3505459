import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import type { Tone } from "../../../components/badge/tones";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { TimeText } from "../../../components/field/DateField";
import { Panel } from "../../../components/layout/Panel";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { Account } from "../account";
import { ConsentHistory } from "./ConsentHistory";
import { consentStates, type ConsentPurpose, type ConsentState } from "./consentStates";

const tones: Readonly<Record<ConsentState["state"], Tone>> = {
  granted: "positive",
  withdrawn: "caution",
  declined: "neutral",
  never: "neutral",
};

const icons = { granted: "check", withdrawn: "undo", declined: "close", never: "minus" } as const;

/** What this platform asks consent for, by what it offers. */
const useAskedPurposes = (): ConsentPurpose[] => {
  const { capabilities, rights } = usePlatform();
  return [
    ...(rights.includes("marketing_opt_out") ? (["marketing_email"] as const) : []),
    ...(capabilities.trainingConsent ? (["training_on_content"] as const) : []),
  ];
};

const ConsentRow = ({ consent: { purpose, state, latest } }: { consent: ConsentState }) => {
  const translate = useTranslate();
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 px-4 py-2.5">
      <div className="min-w-0 flex-1 basis-72">
        <h3 className="text-sm font-medium">{translate(`accounts.consents.purpose.${purpose}`)}</h3>
        <p className="text-xs text-muted">
          {translate(`accounts.consents.meaning.${purpose}.${state === "granted" ? "granted" : "not"}`)}
        </p>
      </div>
      <div className="space-y-0.5 text-xs text-muted sm:text-right">
        <Badge tone={tones[state]} icon={icons[state]}>
          {translate(`accounts.consents.state.${state}`)}
        </Badge>
        {latest && (
          <p>
            <TimeText at={latest.at} /> · {translate(`accounts.consents.source.${latest.source}`)}
          </p>
        )}
      </div>
    </li>
  );
};

/** What the person agreed to, and every change of mind. It is theirs to change: there is no control for it here. */
export const ConsentsTab = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const { capabilities } = usePlatform();
  const states = consentStates(account.consents, useAskedPurposes());
  const isTrainingAsked = states.some(({ purpose }) => purpose === "training_on_content");
  return (
    <div className="space-y-4">
      <Panel
        title={translate("accounts.consents.title")}
        description={translate("accounts.consents.read_only")}
        footer={capabilities.content && !isTrainingAsked && translate("accounts.consents.no_training")}
        flush
      >
        {states.length === 0 ? (
          <EmptyState title={translate("accounts.consents.none")}>
            {translate("accounts.consents.none_detail")}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-hairline">
            {states.map((consent) => (
              <ConsentRow key={consent.purpose} consent={consent} />
            ))}
          </ul>
        )}
      </Panel>
      {account.consents.length > 0 && <ConsentHistory consents={account.consents} />}
    </div>
  );
};
