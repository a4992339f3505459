import { LinkBase, useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { MoneyText } from "../../../components/field/MoneyField";
import { RecordLink } from "../../../components/field/RecordLink";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import type { Item } from "../period";
import { ReasonText } from "./itemColumns";

const entriesOf = (orderId: string) =>
  `/ledger-entries?${new URLSearchParams({ filter: JSON.stringify({ orderId }) }).toString()}`;

const Notes = ({ notes }: Pick<Item, "notes">) => {
  const translate = useTranslate();
  if (notes.length === 0) return <p className="text-muted">{translate("reconciliation.item.no_notes")}</p>;
  return (
    <ul className="space-y-2">
      {notes.map(({ id, at, by, text }) => (
        <li key={id}>
          <p className="text-xs text-muted">
            {by.name}, <TimeText at={at} />
          </p>
          <p className="whitespace-pre-wrap">{text}</p>
        </li>
      ))}
    </ul>
  );
};

/** What each side says, and how it was settled. */
export const ItemFacts = ({ item }: { item: Item }) => {
  const translate = useTranslate();
  const { figures, processorLine, booked, difference, orderId, assignee, resolution } = item;
  const column = (name: string) => translate(`reconciliation.column.${name}`);
  const text = (name: string) => translate(`reconciliation.item.${name}`);
  return (
    <div className="space-y-4 text-sm">
      <p className="font-medium">
        <ReasonText {...item} />
      </p>
      <DefinitionList
        items={[
          figures && { label: column("ordered"), value: <MoneyText money={figures.gross} /> },
          processorLine && {
            label: column("listed"),
            value: <MoneyText money={processorLine.gross} />,
            note: `${column("line")} ${formatCount(processorLine.line)}, ${processorLine.externalId}`,
          },
          booked && { label: column("booked"), value: <MoneyText money={booked} /> },
          difference && { label: column("difference"), value: <MoneyText money={difference} signed /> },
          orderId !== undefined && {
            label: column("orderId"),
            value: <RecordLink resource="orders" id={orderId} />,
            note: (
              <LinkBase to={entriesOf(orderId)} className="text-accent hover:underline">
                {text("open_ledger")}
              </LinkBase>
            ),
          },
          { label: column("assignee"), value: assignee?.name ?? text("nobody") },
          resolution !== undefined && {
            label: translate("reconciliation.item.settled_by"),
            value: `${item.resolvedBy?.name ?? "–"}: ${translate(`reconciliation.item.resolution.${resolution}`)}`,
            note: [item.resolvedByTxnId, item.resolutionReason].filter(Boolean).join(" · "),
          },
        ]}
      />
      <section>
        <h3 className="pb-1 font-semibold">{text("notes")}</h3>
        <Notes {...item} />
      </section>
    </div>
  );
};
