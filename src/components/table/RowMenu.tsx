import { useMemo } from "react";
import type { RaRecord } from "react-admin";
import { lazyNamed } from "../lazy/lazyNamed";
import type { MenuEntry } from "../menu/menuEntry";
import type { RowView } from "./TableRow";
import type { OpenRowMenu } from "./useRowEvents";

const MenuPopover = lazyNamed(() => import("../menu/MenuPopover").then((module) => module.MenuPopover));

export interface RowMenuProps<RecordType extends RaRecord> {
  view: RowView<RecordType>;
  menu: OpenRowMenu<RecordType>;
  rowActions: (record: RecordType) => readonly MenuEntry[];
  onClose: () => void;
}

/** One menu for all rows, hung on the button of the row that asked for it. */
export const RowMenu = <RecordType extends RaRecord>({
  view,
  menu,
  rowActions,
  onClose,
}: RowMenuProps<RecordType>) => {
  const items = useMemo(() => rowActions(menu.record), [rowActions, menu.record]);
  return (
    <MenuPopover
      label={view.actionsLabel(view.labelOf(menu.record))}
      items={items}
      triggerRef={{ current: menu.trigger }}
      onClose={() => {
        menu.trigger.focus();
        onClose();
      }}
    />
  );
};

export const preloadRowMenu = MenuPopover.preload;
