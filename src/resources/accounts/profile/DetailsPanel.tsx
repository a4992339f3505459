import { useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { IdText } from "../../../components/field/IdField";
import { MaskedText } from "../../../components/field/MaskedText";
import { MaskedValue } from "../../../components/field/MaskedValue";
import { DefinitionList, type Definition } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { useReveal } from "../../../components/reveal/RevealContext";
import { isPurged, type Account } from "../account";
import { revealedOf } from "../revealedOf";
import { Picture } from "./Picture";

type Items = readonly (Definition | false | undefined)[];

/** What identifies a person. All of it masked, and none of it left after a purge. */
const usePersonalItems = (account: Account): Items => {
  const translate = useTranslate();
  const values = revealedOf(useReveal().values);
  const label = (field: string) => translate(`accounts.field.${field}`);
  if (isPurged(account)) {
    return [
      { label: label("pseudonym"), value: <IdText id={account.pseudonym ?? account.id} copyable /> },
      { label: translate("accounts.profile.personal_data"), value: translate("accounts.profile.none_left") },
    ];
  }
  const has = (field: Account["maskedFields"][number]) => account.maskedFields.includes(field);
  return [
    {
      label: label("name"),
      value: <MaskedValue field="name" masked={account.name} clear={values.name} />,
    },
    {
      label: label("email"),
      value: <MaskedValue field="email" masked={account.email} clear={values.email} />,
    },
    (account.company !== undefined || has("company")) && {
      label: label("company"),
      value: <MaskedValue field="company" masked={account.company} clear={values.company} />,
    },
    (account.hasPicture !== undefined || has("picture")) && {
      label: label("picture"),
      value: <Picture hasPicture={account.hasPicture === true || has("picture")} url={values.pictureUrl} />,
    },
    account.identityProvider !== undefined && {
      label: label("identityProvider"),
      value: account.identityProvider,
    },
    (account.identitySubject !== undefined || has("identity_subject")) && {
      label: label("identity_subject"),
      value: (
        <MaskedValue
          field="identity_subject"
          masked={account.identitySubject}
          clear={values.identitySubject}
        />
      ),
    },
  ];
};

export const DetailsPanel = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const personal = usePersonalItems(account);
  const label = (field: string) => translate(`accounts.field.${field}`);
  return (
    <Panel title={translate("accounts.profile.title")}>
      <DefinitionList
        items={[
          ...personal,
          { label: label("id"), value: <IdText id={account.id} copyable /> },
          { label: label("region"), value: account.region },
          { label: label("country"), value: account.country },
          { label: label("createdAt"), value: <TimeText at={account.createdAt} show="both" /> },
          {
            label: label("lastActiveAt"),
            value: account.lastActiveAt ? (
              <TimeText at={account.lastActiveAt} show="both" />
            ) : (
              translate("accounts.profile.never_active")
            ),
          },
          account.lastIpMasked !== undefined && {
            label: label("lastIpMasked"),
            value: <MaskedText text={account.lastIpMasked} />,
          },
        ]}
      />
    </Panel>
  );
};
