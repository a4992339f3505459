import { classNames } from "../classNames";
import { iconPaths, type IconName } from "./iconPaths";

export interface IconProps {
  name: IconName;
  /** Only when the icon stands alone; beside a text it stays silent. */
  label?: string;
  className?: string;
}

export const Icon = ({ name, label, className }: IconProps) => (
  <svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    className={classNames("shrink-0", className)}
    {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
  >
    <path d={iconPaths[name]} />
  </svg>
);
