import type { RaRecord } from "react-admin";
import { ReferenceField } from "../../components/field/ReferenceField";

/** Masked name of an account; a purged one has none, only its pseudonym. */
const accountName = ({ name, pseudonym }: RaRecord): string =>
  [name, pseudonym].find((each): each is string => typeof each === "string" && each !== "") ?? "";

/** The account that a key belongs to. All accounts of a page come in one request. */
export const AccountField = ({ record, link = true }: { record: { accountId: string }; link?: boolean }) => (
  <ReferenceField
    source="accountId"
    reference="accounts"
    record={{ ...record }}
    optionText={accountName}
    link={link}
  />
);
