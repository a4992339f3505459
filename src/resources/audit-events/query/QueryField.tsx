import {
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from "react";
import { useTranslate } from "react-admin";
import { classNames } from "../../../components/classNames";
import { Icon } from "../../../components/icon/Icon";
import type { FieldName, QueryError, Span } from "../../../domain/audit-query";
import { CompletionList, optionId } from "./CompletionList";
import { useCompletion } from "./useCompletion";
import { useSlash } from "../../../components/shortcut/useSlash";

export interface QueryFieldHandle {
  /** Focuses the field with a part of its text selected. */
  select: (span: Span) => void;
}

interface QueryFieldProps {
  text: string;
  error: QueryError | undefined;
  errorId: string;
  known: (field: FieldName) => readonly string[];
  onChange: (text: string) => void;
  onSubmit: (text: string) => void;
  handle: Ref<QueryFieldHandle>;
}

/** A wavy line under the very place of the mistake, drawn behind the text in the same letters. */
const ErrorMark = ({ text, span }: { text: string; span: Span }) => (
  <span
    aria-hidden
    className="pointer-events-none absolute inset-0 flex items-center overflow-hidden whitespace-pre text-transparent"
  >
    <span>{text.slice(0, span.start)}</span>
    <span
      data-error-mark
      className="underline decoration-critical decoration-wavy decoration-1 underline-offset-4"
    >
      {text.slice(span.start, span.end) || " "}
    </span>
  </span>
);

const useCaret = () => {
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState(0);
  const wanted = useRef<Span | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    input.current?.focus();
    input.current?.setSelectionRange(wanted.current.start, wanted.current.end);
    wanted.current = null;
  });
  return {
    input,
    caret,
    follow: () => setCaret(input.current?.selectionStart ?? 0),
    place: (span: Span) => {
      wanted.current = span;
      setCaret(span.end);
    },
  };
};

/** The query as text. Enter asks; arrows choose a completion; what is wrong is underlined where it is wrong. */
export const QueryField = ({ text, error, errorId, known, onChange, onSubmit, handle }: QueryFieldProps) => {
  const translate = useTranslate();
  const listId = useId();
  const { input, caret, follow, place } = useCaret();
  const completion = useCompletion({
    text,
    caret,
    known,
    onInsert: (next, at) => {
      onChange(next);
      place({ start: at, end: at });
    },
  });
  useSlash(input);
  useImperativeHandle(handle, () => ({ select: place }));
  const handleKeyDown = (event: KeyboardEvent) => {
    if (completion.handleKeyDown(event) || event.key !== "Enter") return;
    completion.close();
    onSubmit(text);
  };
  const { isOpen, candidates, active } = completion;
  return (
    <div className="relative min-w-0 flex-1 basis-80">
      <label
        className={classNames(
          "control-outline flex h-control w-full items-center gap-2 px-2 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus",
          error && "border-critical",
        )}
      >
        <Icon name="search" className="shrink-0 text-muted" />
        <span className="sr-only">{translate("audit_events.query.label")}</span>
        <span className="relative min-w-0 flex-1 font-mono text-sm">
          {error && <ErrorMark text={text} span={error.span} />}
          <input
            ref={input}
            type="text"
            role="combobox"
            value={text}
            placeholder={translate("audit_events.query.placeholder")}
            aria-keyshortcuts="/"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={isOpen && active >= 0 ? optionId(listId, active) : undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? errorId : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => {
              onChange(event.target.value);
              follow();
              completion.open();
            }}
            onSelect={follow}
            onBlur={completion.close}
            onKeyDown={handleKeyDown}
            className="relative w-full min-w-0 bg-transparent outline-none"
          />
        </span>
        <kbd
          aria-hidden
          className="rounded-sm border border-line px-1 font-sans text-2xs text-muted max-sm:hidden"
        >
          /
        </kbd>
      </label>
      {isOpen && (
        <CompletionList
          id={listId}
          candidates={candidates}
          active={active}
          onActive={completion.setActive}
          onChoose={completion.insert}
        />
      )}
    </div>
  );
};
