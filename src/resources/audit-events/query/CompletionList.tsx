import { useTranslate } from "react-admin";
import { classNames } from "../../../components/classNames";
import type { Candidate } from "../../../domain/audit-query";

interface CompletionListProps {
  id: string;
  candidates: readonly Candidate[];
  active: number;
  onActive: (index: number) => void;
  onChoose: (candidate: Candidate) => void;
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** The keyboard is the input's: it moves `aria-activedescendant` over these. */
export const CompletionList = ({ id, candidates, active, onActive, onChoose }: CompletionListProps) => {
  const translate = useTranslate();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={translate("audit_events.query.completions")}
      className="absolute top-full left-0 z-20 mt-1 max-h-80 w-full max-w-xl overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-overlay"
    >
      {candidates.map((candidate, index) => (
        <div
          key={candidate.insert}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerMove={() => onActive(index)}
          // The input keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(candidate)}
          onKeyDown={() => undefined}
          className={classNames(
            "flex cursor-default items-baseline gap-3 rounded px-2 py-1 text-sm",
            index === active && "bg-accent-soft",
          )}
        >
          <code className="shrink-0 font-mono text-[0.92em]">{candidate.label}</code>
          <span className="truncate text-xs text-muted">
            {candidate.kind === "field"
              ? translate(`audit_events.query.field_help.${candidate.field}`)
              : translate(`audit_events.query.candidate.${candidate.kind}`, {
                  field: translate(`audit_events.query.field.${candidate.field}`),
                })}
          </span>
        </div>
      ))}
    </div>
  );
};
