import { useState } from "react";
import { useGetList, useGetMany, useTranslate, type RaRecord } from "react-admin";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { SkeletonText } from "../feedback/Skeleton";
import { readPath } from "../field/fieldValue";
import type { ValuesEditorProps } from "./valuesEditorProps";

const shownAtOnce = 12;

/** Rows of another resource, found by the server's own search. */
export const ReferenceValues = ({ field, values, onChange }: ValuesEditorProps) => {
  const translate = useTranslate();
  const [search, setSearch] = useState("");
  const resource = field.reference ?? "";
  const { data, isPending, error, refetch } = useGetList<RaRecord>(resource, {
    pagination: { page: 1, perPage: shownAtOnce },
    filter: search.trim() ? { q: search.trim() } : {},
  });
  const chosen = useGetMany<RaRecord>(resource, { ids: values.map(String) }, { enabled: values.length > 0 });
  const options: RaRecord[] = [
    ...(chosen.data ?? []),
    ...(data ?? []).filter((record) => !values.includes(String(record.id))),
  ];
  const label = (record: RaRecord) => {
    const text = field.optionText && readPath(record, field.optionText);
    return typeof text === "string" && text ? text : String(record.id);
  };
  const toggle = (id: string) =>
    onChange(values.includes(id) ? values.filter((other) => other !== id) : [...values, id]);
  return (
    <fieldset>
      <legend className="sr-only">{translate(field.label)}</legend>
      <input
        type="search"
        aria-label={translate("kit.filter.search_choices")}
        placeholder={translate("kit.filter.search_choices")}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        className="control-outline mb-1 h-control w-full px-2"
      />
      {error && <ProblemPanel error={error} onRetry={() => void refetch()} layout="inline" />}
      <div className="-mx-1 h-60 overflow-auto">
        {isPending && <SkeletonText lines={6} />}
        {options.map((record) => (
          <label key={record.id} className="flex items-center gap-2 rounded px-1 py-1 hover:bg-hover">
            <input
              type="checkbox"
              checked={values.includes(String(record.id))}
              onChange={() => toggle(String(record.id))}
              className="size-3.5 accent-accent"
            />
            <span className="min-w-0 truncate">{label(record)}</span>
            <code className="ml-auto shrink-0 font-mono text-2xs text-muted">{record.id}</code>
          </label>
        ))}
        {!isPending && options.length === 0 && (
          <p className="px-1 text-muted">{translate("kit.filter.no_choice")}</p>
        )}
      </div>
    </fieldset>
  );
};
