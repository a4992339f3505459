import type { ComponentProps, ReactNode } from "react";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconPaths";
import { buttonClass, type ButtonVariant } from "./buttonClass";

export interface ButtonProps extends Omit<ComponentProps<"button">, "children"> {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: "regular" | "small";
  icon?: IconName;
  /** The act is running: the button keeps its width and place, takes no second click, and says it is busy. */
  pending?: boolean;
}

export const Button = ({
  children,
  variant = "secondary",
  size = "regular",
  icon,
  pending = false,
  className,
  onClick,
  disabled,
  type = "button",
  ...rest
}: ButtonProps) => (
  <button
    type={type}
    className={buttonClass({ variant, size, className })}
    disabled={disabled}
    aria-busy={pending || undefined}
    aria-disabled={pending || undefined}
    onClick={(event) => {
      if (pending) event.preventDefault();
      else onClick?.(event);
    }}
    {...rest}
  >
    {icon && <Icon name={icon} />}
    {children}
    {pending && (
      <span aria-hidden className="absolute inset-x-0 bottom-0 overflow-hidden rounded-b">
        <span className="progress-hairline block bg-current" />
      </span>
    )}
  </button>
);
