import { useGetOne, useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { isPseudonym } from "../../../domain/accounts/isPseudonym";
import type { Item } from "../period";

/** The ledger's form for a correction, filled in with the customer and the order; posting it settles the difference. */
const correctionOf = ({ id }: Item, { id: order, accountId }: components["schemas"]["Order"]) =>
  `/ledger-entries?${new URLSearchParams({
    filter: JSON.stringify({ orderId: order }),
    adjust: accountId,
    order,
    item: id,
  }).toString()}`;

/** To the correction that would settle a difference; nothing where no customer's order is concerned, or the customer was erased. */
export const CorrectItemLink = ({ item }: { item: Item }) => {
  const translate = useTranslate();
  const { data: order } = useGetOne<components["schemas"]["Order"]>(
    "orders",
    { id: item.orderId ?? "" },
    { enabled: item.orderId !== undefined },
  );
  if (order === undefined || isPseudonym(order.accountId)) return null;
  return (
    <ButtonLink to={correctionOf(item, order)} icon="edit">
      {translate("reconciliation.item.correct")}
    </ButtonLink>
  );
};
