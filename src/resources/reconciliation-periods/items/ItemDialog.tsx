import { useState } from "react";
import { useGetOne, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Dialog } from "../../../components/dialog/Dialog";
import { StatusBadge } from "../../../components/field/StatusField";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { itemLooks, itemResource, type Item, type Period } from "../period";
import { AssignItem } from "./AssignItem";
import { CorrectItemLink } from "./CorrectItemLink";
import { ItemFacts } from "./ItemFacts";
import { NoteItem } from "./NoteItem";
import { SettleItem } from "./SettleItem";

interface ItemDialogProps {
  item: Item;
  period: Period;
  onClose: () => void;
}

const actions = ["assign", "note", "settle"] as const;
const icons = { assign: "user", note: "edit", settle: "check" } as const;
const forms = { assign: AssignItem, note: NoteItem, settle: SettleItem };

/** One difference with its three sides, its notes, and what can be done about it. */
export const ItemDialog = ({ item, period, onClose }: ItemDialogProps) => {
  const translate = useTranslate();
  const canWork = useHasScope("orders:reconcile");
  const canCorrect = useHasScope("ledger:adjust");
  const { data: present = item } = useGetOne<Item>(itemResource, { id: item.id }, { initialData: item });
  const [action, setAction] = useState<(typeof actions)[number]>();
  const isOpen = present.status === "open" && period.status !== "closed";
  const offered = actions.filter((each) => each === "note" || isOpen);
  const Form = action && forms[action];
  if (Form) return <Form item={present} onClose={() => setAction(undefined)} />;
  return (
    <Dialog
      title={translate("reconciliation.item.title", { id: present.id })}
      size="medium"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{translate("reconciliation.item.close")}</Button>
          {canCorrect && isOpen && <CorrectItemLink item={present} />}
          {canWork &&
            offered.map((each) => (
              <Button
                key={each}
                icon={icons[each]}
                variant={each === "settle" ? "primary" : "secondary"}
                onClick={() => setAction(each)}
              >
                {translate(`reconciliation.item.${each}`)}
              </Button>
            ))}
        </>
      }
    >
      <div className="space-y-4">
        <StatusBadge value={present.status} looks={itemLooks} labels="reconciliation.item.status" />
        <ItemFacts item={present} />
      </div>
    </Dialog>
  );
};
