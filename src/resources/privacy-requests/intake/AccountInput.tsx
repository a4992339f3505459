import { useState } from "react";
import { ReferenceField } from "../../../components/field/ReferenceField";
import { LookUpInput } from "../../../components/input/LookUpInput";
import { useAccountLookUp } from "../../../providers/dataProvider/useAccountLookUp";

const chosen = (accountId: string) => (
  <ReferenceField
    record={{ id: accountId, accountId }}
    source="accountId"
    reference="accounts"
    link={false}
  />
);

/** Whose data it is about: the account, found by what the message says of the person. */
export const AccountInput = () => {
  const [text, setText] = useState("");
  const found = useAccountLookUp(text);
  return (
    <LookUpInput
      source="accountId"
      label="privacy_requests.intake.account"
      text={text}
      onTextChange={setText}
      found={found}
      renderChosen={chosen}
    />
  );
};
