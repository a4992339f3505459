import { useId, useRef, useState, type SyntheticEvent } from "react";
import { useListContext, useTranslate } from "react-admin";
import { SearchField } from "../../../components/filter/SearchField";
import { filterOfPasted } from "./findRequest";

/** Any id, pasted: it becomes the filter that finds its requests. What is no id may be a name, and goes nowhere. */
export const RequestSearch = () => {
  const translate = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isUnknown, setUnknown] = useState(false);
  const { setFilters } = useListContext();
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const filter = filterOfPasted(input.current?.value ?? "");
    setUnknown(filter === undefined && input.current?.value.trim() !== "");
    if (filter === undefined) return;
    if (input.current) input.current.value = "";
    setFilters(filter);
  };
  return (
    <form role="search" onSubmit={handleSubmit} className="w-full space-y-1 text-sm sm:w-72">
      <SearchField
        field={input}
        label={translate("request_logs.search.label")}
        aria-describedby={`${id}-answer`}
        onChange={() => setUnknown(false)}
      />
      <p id={`${id}-answer`} role="status" className="text-xs text-muted empty:hidden">
        {isUnknown && translate("request_logs.search.unknown")}
      </p>
    </form>
  );
};
