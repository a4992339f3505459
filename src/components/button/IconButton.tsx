import type { ComponentProps } from "react";
import { classNames } from "../classNames";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconPaths";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  icon: IconName;
  /** What it does, in words: the accessible name and the tooltip. */
  label: string;
  size?: "regular" | "small";
  pressed?: boolean;
}

export const IconButton = ({
  icon,
  label,
  size = "regular",
  pressed,
  className,
  type = "button",
  ...rest
}: IconButtonProps) => (
  <button
    type={type}
    aria-label={label}
    aria-pressed={pressed}
    title={label}
    className={classNames(
      "inline-flex shrink-0 items-center justify-center rounded border border-transparent text-muted hover:bg-hover hover:text-ink disabled:cursor-not-allowed disabled:opacity-45 aria-pressed:bg-accent-soft aria-pressed:text-accent",
      size === "regular" ? "size-control" : "size-6",
      className,
    )}
    {...rest}
  >
    <Icon name={icon} />
  </button>
);
