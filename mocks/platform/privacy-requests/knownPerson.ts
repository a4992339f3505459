import type { RequestRow } from "./requestRow";

/** Who asks, in clear. Once the account is erased it is what the request itself kept to be able to answer. */
export function knownPerson(
  account: { readonly name: string; readonly email: string } | undefined,
  { subject }: RequestRow,
): { readonly name: string; readonly email: string } {
  const { name = "", email = "" } = account ?? {};
  return {
    name: name === "" ? (subject.name ?? "") : name,
    email: email === "" ? (subject.email ?? "") : email,
  };
}
