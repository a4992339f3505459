import type { ReactNode } from "react";
import { classNames } from "../classNames";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconPaths";
import { toneIcon, toneSoft, type Tone } from "./tones";

export interface BadgeProps {
  children: ReactNode;
  tone?: Tone;
  /** The tone's own shape unless another says more; `null` for none. */
  icon?: IconName | null;
  title?: string;
}

export const Badge = ({ children, tone = "neutral", icon, title }: BadgeProps) => {
  const shape = icon === undefined ? toneIcon[tone] : icon;
  return (
    <span
      title={title}
      className={classNames(
        "inline-flex h-5 max-w-full items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap",
        toneSoft[tone],
      )}
    >
      {shape && <Icon name={shape} className="size-3" />}
      <span className="truncate">{children}</span>
    </span>
  );
};
