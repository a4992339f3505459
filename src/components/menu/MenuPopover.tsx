import type { RefObject } from "react";
import { Menu, MenuItem, Popover, Text } from "react-aria-components";
import { classNames } from "../classNames";
import { Icon } from "../icon/Icon";
import type { MenuEntry } from "./menuEntry";

export interface MenuPopoverProps {
  label: string;
  items: readonly MenuEntry[];
  triggerRef: RefObject<HTMLElement | null>;
  onClose: () => void;
}

const entryClass = (item: MenuEntry) =>
  classNames(
    "flex cursor-default items-start gap-2 rounded px-2 py-1.5 text-sm outline-none data-disabled:opacity-60 data-focused:bg-hover",
    item.tone === "critical" ? "text-critical" : "text-ink",
    item.separated && "relative mt-2 before:absolute before:inset-x-0 before:-top-1 before:border-t",
  );

export const MenuPopover = ({ label, items, triggerRef, onClose }: MenuPopoverProps) => (
  <Popover
    isOpen
    triggerRef={triggerRef}
    placement="bottom end"
    offset={4}
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose();
    }}
    className="z-50 max-w-80 min-w-44 overflow-auto rounded-md border border-line bg-raised p-1 shadow-overlay"
  >
    <Menu
      aria-label={label}
      autoFocus="first"
      className="outline-none"
      disabledKeys={items.filter((item) => item.disabled).map((item) => item.id)}
      onAction={(id) => {
        onClose();
        items.find((item) => item.id === id)?.onAction();
      }}
    >
      {items.map((item) => (
        <MenuItem
          key={item.id}
          id={item.id}
          className={entryClass(item)}
          textValue={typeof item.label === "string" ? item.label : item.id}
        >
          <Icon
            name={item.selected ? "check" : (item.icon ?? "minus")}
            className={item.selected || item.icon ? "mt-0.5" : "invisible mt-0.5"}
          />
          <span className="min-w-0">
            <Text slot="label">{item.label}</Text>
            {item.note && (
              <Text slot="description" className="block text-xs text-muted">
                {item.note}
              </Text>
            )}
          </span>
        </MenuItem>
      ))}
    </Menu>
  </Popover>
);
