import { useRef, useState, type ReactNode } from "react";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconPaths";
import { buttonClass, type ButtonVariant } from "../button/buttonClass";
import { classNames } from "../classNames";
import { lazyNamed } from "../lazy/lazyNamed";
import type { MenuEntry } from "./menuEntry";

export interface MenuProps {
  label: string;
  items: readonly MenuEntry[];
  /** What the button shows; with an icon only, the label is its accessible name. */
  icon?: IconName;
  children?: ReactNode;
  variant?: ButtonVariant;
  size?: "regular" | "small";
  className?: string;
  tabIndex?: number;
  /** Runs as the menu opens: the place to preload what its entries will show. */
  onOpen?: () => void;
}

const MenuPopover = lazyNamed(() => import("./MenuPopover").then((module) => module.MenuPopover));

/** A plain button until it is used: the popover and its keyboard come with the first hover or focus. */
export const Menu = ({
  label,
  items,
  icon,
  children,
  variant,
  size,
  className,
  tabIndex,
  onOpen,
}: MenuProps) => {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    onOpen?.();
    setOpen(true);
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={children ? undefined : label}
        title={children ? undefined : label}
        tabIndex={tabIndex}
        onPointerEnter={MenuPopover.preload}
        onFocus={MenuPopover.preload}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          open();
        }}
        className={classNames(
          buttonClass({ variant: variant ?? (children ? "secondary" : "quiet"), size }),
          !children && (size === "small" ? "w-6 px-0!" : "w-control px-0!"),
          className,
        )}
      >
        {icon && <Icon name={icon} />}
        {children}
        {children && <Icon name="chevron-down" className="-mr-1 size-3" />}
      </button>
      {isOpen && (
        <MenuPopover
          label={label}
          items={items}
          triggerRef={trigger}
          onClose={() => {
            setOpen(false);
            trigger.current?.focus();
          }}
        />
      )}
    </>
  );
};
