import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText } from "../../../components/field/MoneyField";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";

type Grant = components["schemas"]["Grant"];

const columnsOf = (translate: (key: string) => string): SimpleColumn<Grant>[] => [
  {
    id: "kind",
    label: translate("accounts.wallet.grant.kind"),
    render: ({ kind }) => translate(`accounts.wallet.grant.kinds.${kind}`),
  },
  {
    id: "created",
    label: translate("accounts.wallet.grant.created"),
    render: ({ createdAt }) => <TimeText at={createdAt} show="day" />,
  },
  {
    id: "expires",
    label: translate("accounts.wallet.grant.expires"),
    render: ({ expiresAt }) =>
      expiresAt === undefined ? (
        translate("accounts.wallet.grant.never")
      ) : (
        <TimeText at={expiresAt} show="day" />
      ),
  },
  {
    id: "amount",
    label: translate("accounts.wallet.grant.amount"),
    align: "end",
    render: ({ amount }) => <MoneyText money={amount} />,
  },
  {
    id: "left",
    label: translate("accounts.wallet.grant.left"),
    align: "end",
    render: ({ left }) => <MoneyText money={left} />,
  },
];

const mostShown = 12;

/** In the order in which they burn. */
export const Grants = ({ grants }: { grants: readonly Grant[] }) => {
  const translate = useTranslate();
  if (grants.length === 0) return null;
  const hidden = grants.length - mostShown;
  return (
    <div className="border-t border-hairline">
      <SimpleTable<Grant>
        caption={translate("accounts.wallet.grant.title")}
        columns={columnsOf(translate)}
        rows={grants.slice(0, mostShown)}
        rowKey={({ id }) => id}
      />
      {hidden > 0 && (
        <p className="border-t border-hairline px-4 py-2 text-xs text-muted">
          {translate("accounts.wallet.grant.more", { smart_count: hidden })}
        </p>
      )}
    </div>
  );
};
