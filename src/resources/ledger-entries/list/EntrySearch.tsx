import { useId, useRef, useState, type SyntheticEvent } from "react";
import { useListContext, useTranslate } from "react-admin";
import { Icon } from "../../../components/icon/Icon";
import { useSlash } from "../../../components/shortcut/useSlash";
import { filterOfId } from "./findById";

/** Any id, pasted: it becomes the filter that finds its entries. What is no id may be a name, and goes nowhere. */
export const EntrySearch = () => {
  const translate = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isUnknown, setUnknown] = useState(false);
  const { setFilters } = useListContext();
  useSlash(input);
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const filter = filterOfId(input.current?.value ?? "");
    setUnknown(filter === undefined && input.current?.value.trim() !== "");
    if (filter === undefined) return;
    if (input.current) input.current.value = "";
    setFilters(filter);
  };
  return (
    <form role="search" onSubmit={handleSubmit} className="w-full space-y-1 text-sm sm:w-72">
      <label className="control-outline flex h-control items-center gap-2 px-2 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus">
        <Icon name="search" className="text-muted" />
        <span className="sr-only">{translate("ledger_entries.search.label")}</span>
        <input
          ref={input}
          type="search"
          placeholder={translate("ledger_entries.search.label")}
          aria-describedby={`${id}-answer`}
          aria-keyshortcuts="/"
          autoComplete="off"
          spellCheck={false}
          onChange={() => setUnknown(false)}
          className="w-full min-w-0 bg-transparent text-sm outline-none"
        />
        <kbd
          aria-hidden
          className="rounded-sm border border-line px-1 font-sans text-2xs text-muted max-sm:hidden"
        >
          /
        </kbd>
      </label>
      <p id={`${id}-answer`} role="status" className="text-xs text-muted empty:hidden">
        {isUnknown && translate("ledger_entries.search.unknown")}
      </p>
    </form>
  );
};
