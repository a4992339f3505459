import { useGetOne, useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { SkeletonDefinitionList } from "../../../components/feedback/Skeleton";
import { MaskedText } from "../../../components/field/MaskedText";
import { MaskedValue } from "../../../components/field/MaskedValue";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { RevealButton } from "../../../components/reveal/RevealButton";
import { useReveal } from "../../../components/reveal/RevealContext";
import { RevealScope } from "../../../components/reveal/RevealScope";
import { useHasScope, useSession } from "../../../providers/authProvider/SessionContext";
import { useAccountReveal } from "../../../providers/dataProvider/useAccountReveal";
import { livingAccount, type PrivacyRequest } from "../privacyRequest";

type Account = components["schemas"]["Account"];
type Revealed = components["schemas"]["Revealed"]["values"];

const nameable = ["name", "email", "company"] as const;

const AccountPerson = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const values: Revealed = useReveal().values;
  return (
    <Panel title={translate("privacy_requests.page.person")} actions={<RevealButton />}>
      <DefinitionList
        items={nameable
          .filter((field) => account[field] !== undefined || account.maskedFields.includes(field))
          .map((field) => ({
            label: translate(`privacy_requests.field.${field}`),
            value: <MaskedValue field={field} masked={account[field]} clear={values[field]} />,
          }))}
      />
    </Panel>
  );
};

const RevealablePerson = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const onReveal = useAccountReveal(account.id);
  const hasScope = useHasScope("pii:reveal");
  const session = useSession();
  const fields = account.maskedFields.filter((field) => nameable.some((each) => each === field));
  return (
    <RevealScope
      key={account.id}
      fields={fields}
      labels="privacy_requests.field"
      refusal={hasScope ? undefined : translate("privacy_requests.why.scope", { scope: "pii:reveal" })}
      onReveal={onReveal}
      skewMs={session.clockSkewMs()}
    >
      <AccountPerson account={account} />
    </RevealScope>
  );
};

/** Who asks, as far as it was told: no account is known. */
const ToldPerson = ({ subject }: Pick<PrivacyRequest, "subject">) => {
  const translate = useTranslate();
  return (
    <Panel title={translate("privacy_requests.page.person")}>
      <DefinitionList
        items={(["name", "email"] as const).flatMap((field) =>
          subject[field] === undefined
            ? []
            : [
                {
                  label: translate(`privacy_requests.field.${field}`),
                  value: <MaskedText text={subject[field]} />,
                },
              ],
        )}
      />
    </Panel>
  );
};

/** The person behind the request: masked, in clear for a stated reason and five minutes. */
export const PersonPanel = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const { subject, minimisedAt } = record;
  const accountId = livingAccount(record);
  const canRead = useHasScope("accounts:read");
  const isKnown = accountId !== undefined && canRead && minimisedAt === undefined;
  const { data: account, isPending } = useGetOne<Account>(
    "accounts",
    { id: accountId ?? "" },
    { enabled: isKnown, retry: false },
  );
  if (minimisedAt !== undefined) return null;
  if (isKnown && isPending) {
    return (
      <Panel title={translate("privacy_requests.page.person")}>
        <SkeletonDefinitionList rows={2} />
      </Panel>
    );
  }
  if (account && account.status !== "purged") return <RevealablePerson account={account} />;
  return subject.name === undefined && subject.email === undefined ? null : <ToldPerson subject={subject} />;
};
