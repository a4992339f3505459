import { useTranslate } from "react-admin";
import { Icon } from "../icon/Icon";

/** A part of the link's filter that means nothing here: said, not swallowed. */
export const ProblemChip = ({ text, onRemove }: { text: string; onRemove: () => void }) => {
  const translate = useTranslate();
  return (
    <span
      role="alert"
      title={translate("kit.filter.problem_todo")}
      className="inline-flex h-control max-w-full items-stretch rounded border border-critical/50 bg-critical-soft text-sm"
    >
      <span className="flex min-w-0 items-center gap-1.5 px-2">
        <Icon name="error" className="text-critical" />
        <span className="shrink-0">{translate("kit.filter.problem")}</span>
        <code className="truncate font-mono text-xs">{text}</code>
      </span>
      <button
        type="button"
        aria-label={translate("kit.filter.remove", { name: text })}
        onClick={onRemove}
        className="flex w-7 items-center justify-center rounded-r border-l border-critical/30 hover:bg-hover"
      >
        <Icon name="close" className="size-3" />
      </button>
    </span>
  );
};
