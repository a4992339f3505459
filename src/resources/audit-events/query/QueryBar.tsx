import { useId, useRef, useState, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import type { FieldName, QueryError, QueryTerm } from "../../../domain/audit-query";
import { QueryChips } from "./QueryChips";
import { QueryField, type QueryFieldHandle } from "./QueryField";
import { withoutTerm, withTermTurned } from "./queryEdits";
import type { AuditQuery } from "./useAuditQuery";

interface QueryBarProps {
  audit: AuditQuery;
  known: (field: FieldName) => readonly string[];
  /** At the right: saved views, go to. */
  children?: ReactNode;
}

const ErrorText = ({ id, error }: { id: string; error: QueryError }) => {
  const translate = useTranslate();
  const { field = "", value = "", choices = [] } = error.about;
  const hint = choices.length > 0 && translate("audit_events.query.choices", { choices: choices.join(", ") });
  return (
    <p id={id} role="alert" className="pb-2 text-sm text-critical">
      {translate(`audit_events.query.error.${error.code}`, { field, value })} {hint}
    </p>
  );
};

/** What is being typed. Another query (Enter, Back, a facet, a view) takes its place, also one that was typed before. */
const useDraft = (text: string, error: QueryError | undefined) => {
  const [draft, setDraft] = useState({ of: text, text, error });
  if (draft.of !== text) setDraft({ of: text, text, error });
  const change = (next: { text: string; error?: QueryError | undefined }) =>
    setDraft({ of: text, error: undefined, ...next });
  return { draft, change };
};

/** One query in two forms: text with completion, and chips. Either changes the other. */
export const QueryBar = ({ audit, known, children }: QueryBarProps) => {
  const translate = useTranslate();
  const errorId = useId();
  const field = useRef<QueryFieldHandle>(null);
  const { draft, change } = useDraft(audit.text, audit.error);
  const submit = (text: string) => {
    const { error } = audit.setText(text);
    change({ text, error });
  };
  const edit = ({ span }: QueryTerm) => {
    change({ text: audit.text });
    field.current?.select(span ?? { start: 0, end: audit.text.length });
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 pb-2">
        <QueryField
          text={draft.text}
          error={draft.error}
          errorId={errorId}
          known={known}
          onChange={(text) => change({ text })}
          onSubmit={submit}
          handle={field}
        />
        {audit.text !== "" && (
          <Button variant="quiet" onClick={() => submit("")}>
            {translate("kit.filter.clear_all")}
          </Button>
        )}
        {children}
      </div>
      {draft.error && <ErrorText id={errorId} error={draft.error} />}
      <QueryChips
        query={audit.query}
        onEdit={edit}
        onTurn={(index) => audit.setQuery(withTermTurned(audit.query, index))}
        onRemove={(index) => audit.setQuery(withoutTerm(audit.query, index))}
      />
      {audit.isPersonal && (
        <p className="pb-2 text-xs text-muted">{translate("audit_events.query.personal")}</p>
      )}
    </>
  );
};
