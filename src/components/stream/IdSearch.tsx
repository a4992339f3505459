import { useId, useRef, useState, type SyntheticEvent } from "react";
import { useListContext, useTranslate } from "react-admin";
import { SearchField } from "../filter/SearchField";

interface IdSearchProps {
  /** The filter that finds a pasted id; undefined for what is none, which may be a name and goes nowhere. */
  filterOf: (text: string) => Readonly<Record<string, string>> | undefined;
  /** Where the catalogue has `search.label` and `search.unknown`. */
  texts: string;
}

/** A field for any id: what is pasted becomes the list's filter, and is not sent before it is known to be an id. */
export const IdSearch = ({ filterOf, texts }: IdSearchProps) => {
  const translate = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isUnknown, setUnknown] = useState(false);
  const { setFilters } = useListContext();
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const filter = filterOf(input.current?.value ?? "");
    setUnknown(filter === undefined && input.current?.value.trim() !== "");
    if (filter === undefined) return;
    if (input.current) input.current.value = "";
    setFilters(filter);
  };
  return (
    <form role="search" onSubmit={handleSubmit} className="w-full space-y-1 text-sm sm:w-72">
      <SearchField
        field={input}
        label={translate(`${texts}.search.label`)}
        aria-describedby={`${id}-answer`}
        onChange={() => setUnknown(false)}
      />
      <p id={`${id}-answer`} role="status" className="text-xs text-muted empty:hidden">
        {isUnknown && translate(`${texts}.search.unknown`)}
      </p>
    </form>
  );
};
