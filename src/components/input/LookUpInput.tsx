import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../button/Button";
import { classNames } from "../classNames";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { inputClass } from "./inputClass";
import { InputFrame } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export interface FoundRow {
  id: string;
  label: string;
}

export interface LookUp {
  rows: readonly FoundRow[];
  isSearching: boolean;
  isSearched: boolean;
  error: unknown;
}

export interface LookUpInputProps extends CommonInputProps {
  /** What is typed; whoever asks for rows by it keeps it. */
  text: string;
  onTextChange: (text: string) => void;
  /** What is found for it. */
  found: LookUp;
  /** How the chosen row is shown. */
  renderChosen: (id: string) => ReactNode;
}

interface ChoicesProps {
  id: string;
  rows: readonly FoundRow[];
  active: number;
  onChoose: (row: FoundRow) => void;
}

const Choices = ({ id, rows, active, onChoose }: ChoicesProps) => (
  <div
    id={id}
    role="listbox"
    className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-auto rounded-md border border-line bg-raised p-1 shadow-overlay"
  >
    {rows.map((row, index) => (
      <div
        key={row.id}
        id={`${id}-${String(index)}`}
        role="option"
        aria-selected={index === active}
        onPointerDown={(event) => {
          // The field keeps the focus.
          event.preventDefault();
          onChoose(row);
        }}
        className={classNames(
          "flex cursor-pointer flex-wrap items-baseline gap-x-3 rounded px-2 py-1.5 text-sm hover:bg-hover",
          index === active && "bg-accent-soft",
        )}
      >
        <bdi className="min-w-0 flex-1 truncate">{row.label}</bdi>
        <span className="truncate font-mono text-xs text-muted">{row.id}</span>
      </div>
    ))}
  </div>
);

/** A row of another resource, found by what people call it; typing, arrows and Enter. */
export const LookUpInput = ({ text, onTextChange, found, renderChosen, ...props }: LookUpInputProps) => {
  const translate = useTranslate();
  const listId = useId();
  const { control, frame, value, onChange } = useFormInput(props);
  const [active, setActive] = useState(0);
  const { rows, isSearching, error, isSearched } = found;
  const choose = (row: FoundRow | undefined) => {
    if (!row) return;
    onTextChange("");
    onChange(row.id);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) setActive((at) => (at + step + rows.length) % Math.max(1, rows.length));
    else if (event.key === "Enter") choose(rows[active]);
    else if (event.key === "Escape") onTextChange("");
    else return;
    event.preventDefault();
  };
  if (typeof value === "string" && value !== "") {
    return (
      <InputFrame {...frame}>
        <span className="control-outline flex min-h-control items-center gap-3 px-2 text-sm">
          <span className="min-w-0 flex-1 truncate">
            {renderChosen(value)} <code className="font-mono text-xs text-muted">{value}</code>
          </span>
          <input {...control} type="hidden" value={value} />
          <Button size="small" variant="quiet" onClick={() => onChange(null)}>
            {translate("kit.look_up.change")}
          </Button>
        </span>
      </InputFrame>
    );
  }
  return (
    <InputFrame {...frame}>
      <div className="relative">
        <input
          {...control}
          role="combobox"
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-activedescendant={rows.length > 0 ? `${listId}-${String(active)}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={translate("kit.look_up.find")}
          value={text}
          onChange={(event) => {
            onTextChange(event.target.value);
            setActive(0);
          }}
          onKeyDown={handleKeyDown}
          className={classNames(inputClass, "h-control")}
        />
        {rows.length > 0 && <Choices id={listId} rows={rows} active={active} onChoose={choose} />}
      </div>
      <p role="status" className="mt-1 text-xs text-muted empty:hidden">
        {isSearching && translate("kit.loading")}
        {!isSearching && isSearched && rows.length === 0 && translate("kit.look_up.none")}
      </p>
      {error !== null && error !== undefined && <ProblemPanel error={error} layout="inline" />}
    </InputFrame>
  );
};
