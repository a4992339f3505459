import type { ReactNode } from "react";
import { LinkBase, type LinkBaseProps } from "react-admin";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconPaths";
import { buttonClass, type ButtonVariant } from "./buttonClass";

export interface ButtonLinkProps extends LinkBaseProps {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: "regular" | "small";
  icon?: IconName;
}

/** Looks like a button, is a link: it can be opened in a new tab. */
export const ButtonLink = ({ variant, size, icon, className, children, ...rest }: ButtonLinkProps) => (
  <LinkBase className={buttonClass({ variant, size, className })} {...rest}>
    {icon && <Icon name={icon} />}
    {children}
  </LinkBase>
);
