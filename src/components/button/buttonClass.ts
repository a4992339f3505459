import { classNames } from "../classNames";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent-solid text-on-accent hover:bg-accent-strong border-transparent",
  secondary: "bg-raised text-ink border-outline/60 hover:bg-hover hover:border-outline",
  quiet: "text-muted border-transparent hover:bg-hover hover:text-ink",
  danger: "bg-critical-solid text-on-critical hover:bg-critical-strong border-transparent",
};

const sizes = { regular: "h-control px-3 text-sm gap-2", small: "h-6 px-2 text-xs gap-1" };

export const buttonClass = ({
  variant = "secondary",
  size = "regular",
  className,
}: {
  variant?: ButtonVariant | undefined;
  size?: "regular" | "small" | undefined;
  className?: string | undefined;
}): string =>
  classNames(
    "relative inline-flex shrink-0 items-center justify-center rounded border font-medium whitespace-nowrap select-none",
    "disabled:cursor-not-allowed disabled:opacity-45 aria-disabled:cursor-progress",
    variants[variant],
    sizes[size],
    className,
  );
