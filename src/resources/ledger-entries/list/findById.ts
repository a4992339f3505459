/** What an id is of, by its prefix; the filter field that finds its entries. */
const fields: Readonly<Record<string, string>> = {
  led: "id",
  txn: "txnId",
  acc: "accountId",
  psn: "accountId",
  key: "keyId",
  ord: "orderId",
  req: "requestId",
  grant: "grantId",
};

/** The filter that finds the entries of a pasted id; undefined for any other text, which is not sent anywhere. */
export const filterOfId = (text: string): Readonly<Record<string, string>> | undefined => {
  const id = text.trim();
  const prefix = /^([a-z]+)_[0-9A-Za-z_-]+$/.exec(id)?.[1];
  const field = prefix !== undefined && Object.hasOwn(fields, prefix) ? fields[prefix] : undefined;
  return field === undefined ? undefined : { [field]: id };
};
