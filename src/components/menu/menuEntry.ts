import type { ReactNode } from "react";
import type { IconName } from "../icon/iconPaths";

export interface MenuEntry {
  id: string;
  label: ReactNode;
  icon?: IconName;
  tone?: "critical";
  /** Said under the label: the consequence, or why it is not possible. */
  note?: ReactNode;
  disabled?: boolean;
  /** A line above this entry. */
  separated?: boolean;
  /** Shown as chosen (theme, density, column). */
  selected?: boolean;
  onAction: () => void;
}
