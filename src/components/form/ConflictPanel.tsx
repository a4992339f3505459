import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useRecordContext, useResourceContext, useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { Button } from "../button/Button";
import { Icon } from "../icon/Icon";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { problemOf } from "../../domain/problem/problem";
import { readPath } from "../field/fieldValue";
import { plainText } from "../field/plainText";
import { findConflicts, type FieldConflict } from "./conflict";
import { useFieldLabels } from "./FieldLabels";

export interface ConflictPanelProps {
  /** The refused save: 412, with the row as it is now. */
  error: unknown;
  mine: Record<string, unknown>;
  onSettled: () => void;
}

type Side = "mine" | "theirs";

const shown = (value: unknown): string => plainText(value) || "–";

interface ConflictRowProps {
  conflict: FieldConflict;
  label: string;
  side: Side;
  onChoose: (side: Side) => void;
}

const ConflictRow = ({ conflict, label, side, onChoose }: ConflictRowProps) => {
  const translate = useTranslate();
  const cell = (of: Side) => (
    <td className="max-w-60 p-2 align-top">
      <label className="flex items-start gap-2">
        <input
          type="radio"
          name={`conflict ${conflict.field}`}
          checked={side === of}
          onChange={() => onChoose(of)}
          aria-label={translate(`kit.conflict.keep_${of}`, { field: label })}
          className="mt-1 size-3.5 accent-accent"
        />
        <span className="min-w-0 break-words">{shown(conflict[of])}</span>
      </label>
    </td>
  );
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="p-2 text-left align-top font-medium">
        {label}
        {conflict.changedBy === "both" && (
          <span className="mt-0.5 flex items-center gap-1 text-xs font-normal text-caution">
            <Icon name="warning" className="size-3" />
            {translate("kit.conflict.both")}
          </span>
        )}
      </th>
      <td className="p-2 align-top text-muted">{shown(conflict.before)}</td>
      {cell("theirs")}
      {cell("mine")}
    </tr>
  );
};

const useSettle = (theirs: Record<string, unknown> | undefined, onSettled: () => void) => {
  const queryClient = useQueryClient();
  const resource = useResourceContext();
  const form = useFormContext();
  /** Makes their row the one this form edits, so that the next save carries their version, with my choices on top. */
  return (keep: Readonly<Record<string, unknown>>) => {
    if (!theirs) return;
    const id = String(theirs["id"]);
    queryClient.setQueriesData({ queryKey: [resource, "getOne"] }, (old: unknown) =>
      String(readPath(old, "id")) === id ? theirs : old,
    );
    form.reset(theirs);
    Object.entries(keep).forEach(([field, value]) => form.setValue(field, value, { shouldDirty: true }));
    onSettled();
  };
};

/** Theirs beside mine, field by field. Choosing changes only the form; saving again is a separate act. */
export const ConflictPanel = ({ error, mine, onSettled }: ConflictPanelProps) => {
  const translate = useTranslate();
  const labels = useFieldLabels();
  const record = useRecordContext();
  const [before] = useState(record);
  const { current } = problemOf(error);
  const theirs =
    typeof current === "object" && current !== null ? (current as Record<string, unknown>) : undefined;
  const settle = useSettle(theirs, onSettled);
  const conflicts = findConflicts([...labels.keys()], before, theirs, mine);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const panel = useRef<HTMLElement>(null);
  const sideOf = ({ field, changedBy }: FieldConflict): Side =>
    sides[field] ?? (changedBy === "them" ? "theirs" : "mine");
  if (!theirs) return <ProblemPanel error={error} layout="inline" />;
  const kept = Object.fromEntries(
    conflicts.filter((each) => sideOf(each) === "mine").map(({ field, mine: value }) => [field, value]),
  );
  return (
    <section
      ref={panel}
      role="alert"
      className="space-y-3 rounded-md border border-caution/50 bg-caution-soft p-4 text-sm"
    >
      <div className="flex gap-2">
        <Icon name="warning" className="mt-0.5 text-caution" />
        <div>
          <h2 className="font-semibold">{translate("kit.conflict.title")}</h2>
          <p>{translate(conflicts.length > 0 ? "kit.conflict.explain" : "kit.conflict.elsewhere")}</p>
        </div>
      </div>
      {conflicts.length > 0 && (
        <div className="overflow-x-auto rounded border border-hairline bg-surface">
          <table className="w-full min-w-120">
            <thead className="text-left text-xs text-muted">
              <tr>
                {["field", "before", "theirs", "mine"].map((column) => (
                  <th key={column} scope="col" className="p-2 font-medium">
                    {translate(`kit.conflict.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {conflicts.map((conflict) => (
                <ConflictRow
                  key={conflict.field}
                  conflict={conflict}
                  label={translate(labels.get(conflict.field) ?? conflict.field)}
                  side={sideOf(conflict)}
                  onChoose={(side) => setSides({ ...sides, [conflict.field]: side })}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => settle(kept)}>
          {translate("kit.conflict.apply")}
        </Button>
        <Button onClick={() => settle({})}>{translate("kit.conflict.take_theirs")}</Button>
      </div>
    </section>
  );
};
