import { isValidElement, useRef, useState, type ReactElement, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../button/Button";
import { lazyNamed } from "../lazy/lazyNamed";
import { Menu } from "../menu/Menu";
import { operatorsOf, type FilterCondition, type FilterField } from "./filterField";
import { FilterChip } from "./FilterChip";
import { ProblemChip } from "./ProblemChip";
import { SearchBox } from "./SearchBox";
import { useFilterState, type FilterState } from "./useFilterState";

const FilterEditor = lazyNamed(() => import("./FilterEditor").then((module) => module.FilterEditor));

export interface FilterBarProps {
  fields: readonly FilterField[];
  /**
   * Free text is offered where the API takes `q`; the text says what it searches. A box of the list's own stands in its
   * place where what is typed must not get into the URL.
   */
  search?: string | false | ReactElement;
  /** At the right: saved views. */
  children?: ReactNode;
}

interface Editing {
  field: FilterField;
  condition: FilterCondition;
  index: number;
  trigger: HTMLElement;
}

const startOf = (field: FilterField): FilterCondition => ({
  source: field.source,
  operator: operatorsOf(field)[0] ?? "is",
  values: [],
});

interface FilterChipsProps {
  fields: readonly FilterField[];
  filter: FilterState;
  onEdit: (editing: Editing) => void;
  onRemove: (index: number) => void;
}

const FilterChips = ({ fields, filter, onEdit, onRemove }: FilterChipsProps) => (
  <>
    {filter.conditions.map((condition, index) => {
      const field = fields.find(({ source }) => source === condition.source);
      return field ? (
        <FilterChip
          key={`${condition.source} ${condition.operator}`}
          condition={condition}
          field={field}
          onEdit={(trigger) => onEdit({ field, condition, index, trigger })}
          onPreload={FilterEditor.preload}
          onRemove={() => onRemove(index)}
        />
      ) : null;
    })}
    {filter.problems.map((problem) => (
      <ProblemChip
        key={problem.key}
        text={`${problem.key}: ${JSON.stringify(problem.value)}`}
        onRemove={() => filter.removeProblem(problem.key)}
      />
    ))}
    {filter.unreadable !== undefined && <ProblemChip text={filter.unreadable} onRemove={filter.clear} />}
  </>
);

/** One filter bar for every list: chips over the API's own filter object, which lives in the URL. */
export const FilterBar = ({ fields, search, children }: FilterBarProps) => {
  const translate = useTranslate();
  const filter = useFilterState(fields);
  const [editing, setEditing] = useState<Editing | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const addButton = () => bar.current?.querySelector<HTMLElement>("[aria-haspopup=menu]") ?? null;
  const close = () => {
    const trigger = editing?.trigger;
    setEditing(null);
    (trigger?.isConnected ? trigger : addButton())?.focus();
  };
  const remove = (index: number) => {
    filter.remove(index);
    addButton()?.focus();
  };
  return (
    <div ref={bar} className="flex min-h-control flex-wrap items-center gap-2 pb-3">
      {isValidElement(search) && search}
      {typeof search !== "object" && search !== false && (
        <SearchBox value={filter.q} onChange={filter.setText} placeholder={search ?? "kit.filter.search"} />
      )}
      <FilterChips fields={fields} filter={filter} onEdit={setEditing} onRemove={remove} />
      {fields.length > 0 && (
        <Menu
          label={translate("kit.filter.add")}
          icon="filter"
          variant="quiet"
          onOpen={FilterEditor.preload}
          items={fields.map((field) => ({
            id: field.source,
            label: translate(field.label),
            onAction: () => {
              const trigger = addButton();
              if (trigger)
                setEditing({ field, condition: startOf(field), index: filter.conditions.length, trigger });
            },
          }))}
        >
          {translate("kit.filter.add")}
        </Menu>
      )}
      {filter.isActive && (
        <Button variant="quiet" onClick={filter.clear}>
          {translate("kit.filter.clear_all")}
        </Button>
      )}
      {children && <div className="ml-auto flex items-center gap-2">{children}</div>}
      {editing && (
        <FilterEditor
          key={editing.index}
          field={editing.field}
          condition={editing.condition}
          triggerRef={{ current: editing.trigger }}
          onClose={close}
          onApply={(condition) => {
            filter.put(condition, editing.index);
            close();
          }}
        />
      )}
    </div>
  );
};
