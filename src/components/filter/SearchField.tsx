import type { ComponentProps, RefObject } from "react";
import { classNames } from "../classNames";
import { Icon } from "../icon/Icon";
import { useSlash } from "../shortcut/useSlash";

type InputProps = Omit<ComponentProps<"input">, "ref" | "type" | "placeholder">;

interface SearchFieldProps extends InputProps {
  /** What can be looked for: its name, and what stands in it while it is empty. */
  label: string;
  field: RefObject<HTMLInputElement | null>;
  className?: string;
}

/** The field of a search, which `/` comes to from anywhere on the page. */
export const SearchField = ({ label, field, className, ...input }: SearchFieldProps) => {
  useSlash(field);
  return (
    <label
      className={classNames(
        "control-outline flex h-control items-center gap-2 px-2 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus",
        className,
      )}
    >
      <Icon name="search" className="text-muted" />
      <span className="sr-only">{label}</span>
      <input
        {...input}
        ref={field}
        type="search"
        placeholder={label}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        className="w-full min-w-0 bg-transparent text-sm outline-none"
      />
      <kbd
        aria-hidden
        className="rounded-sm border border-line px-1 font-sans text-2xs text-muted max-sm:hidden"
      >
        /
      </kbd>
    </label>
  );
};
