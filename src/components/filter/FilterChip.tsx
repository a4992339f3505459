import type { KeyboardEvent } from "react";
import { useTranslate } from "react-admin";
import { Icon } from "../icon/Icon";
import { usePlatformZone } from "../zone/PlatformZone";
import { describeCondition } from "./describeCondition";
import type { FilterCondition, FilterField } from "./filterField";

export interface FilterChipProps {
  condition: FilterCondition;
  field: FilterField;
  onEdit: (trigger: HTMLElement) => void;
  onRemove: () => void;
  /** The editor is about to be wanted. */
  onPreload: () => void;
}

/** Enter changes it, Delete or Backspace removes it. */
export const FilterChip = ({ condition, field, onEdit, onRemove, onPreload }: FilterChipProps) => {
  const translate = useTranslate();
  const text = describeCondition(condition, field, usePlatformZone(), translate);
  const name = [text.field, text.operator, text.value].filter((part) => part !== "").join(" ");
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    onRemove();
  };
  return (
    <span
      role="group"
      aria-label={translate("kit.filter.chip", { name })}
      className="inline-flex h-control max-w-full items-stretch rounded border border-line bg-raised text-sm"
    >
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={name}
        title={name}
        onKeyDown={handleKeyDown}
        onClick={(event) => onEdit(event.currentTarget)}
        onPointerEnter={onPreload}
        onFocus={onPreload}
        className="flex min-w-0 items-center gap-1.5 rounded-l px-2 hover:bg-hover"
      >
        <span className="text-muted">{text.field}</span>
        {text.operator && <span className="text-faint">{text.operator}</span>}
        <span className="truncate font-medium">{text.value}</span>
      </button>
      <button
        type="button"
        aria-label={translate("kit.filter.remove", { name })}
        onKeyDown={handleKeyDown}
        onClick={onRemove}
        className="flex w-7 items-center justify-center rounded-r border-l border-hairline text-muted hover:bg-hover hover:text-ink"
      >
        <Icon name="close" className="size-3" />
      </button>
    </span>
  );
};
