import { useEffect, useId, useRef, useState, type SyntheticEvent } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { Icon } from "../../../components/icon/Icon";
import { useAccountSearch, type SearchState } from "./useAccountSearch";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const useSlash = (focus: () => void) => {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector("[role=dialog],[role=alertdialog]")) return;
      event.preventDefault();
      focus();
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, [focus]);
};

const Answer = ({ state }: { state: SearchState }) => {
  const translate = useTranslate();
  if (state.kind === "failed") return <ProblemPanel layout="inline" error={state.error} />;
  if (state.kind === "secret") {
    return (
      <p className="text-caution">
        {translate("accounts.search.secret")}{" "}
        <LinkBase to="/leak-response" className="font-medium underline">
          {translate("accounts.search.leak_response")}
        </LinkBase>
      </p>
    );
  }
  if (state.kind === "none") return <p className="text-muted">{translate("accounts.search.none")}</p>;
  if (state.kind === "searching") return <p className="sr-only">{translate("accounts.search.searching")}</p>;
  return null;
};

export interface AccountSearchProps {
  onFound: (ids: readonly string[] | undefined) => void;
}

/** Asks on Enter only: what is typed here may be personal data, so it is sent when it is meant. */
export const AccountSearch = ({ onFound }: AccountSearchProps) => {
  const translate = useTranslate();
  const { state, search, clear } = useAccountSearch(onFound);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [focus] = useState(() => () => input.current?.select());
  useSlash(focus);
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    void search(typed);
  };
  return (
    <form role="search" onSubmit={handleSubmit} className="w-full space-y-1 text-sm sm:w-80">
      <label className="control-outline flex h-control items-center gap-2 px-2 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus">
        <Icon name="search" className="text-muted" />
        <span className="sr-only">{translate("accounts.search.label")}</span>
        <input
          ref={input}
          type="search"
          value={typed}
          placeholder={translate("accounts.search.label")}
          aria-describedby={`${id}-answer`}
          aria-keyshortcuts="/"
          aria-busy={state.kind === "searching"}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
            if (event.target.value === "") clear();
          }}
          className="w-full min-w-0 bg-transparent text-sm outline-none"
        />
        <kbd
          aria-hidden
          className="rounded-sm border border-line px-1 font-sans text-2xs text-muted max-sm:hidden"
        >
          {typed === "" ? "/" : "↵"}
        </kbd>
      </label>
      <div id={`${id}-answer`} role="status">
        <Answer state={state} />
      </div>
    </form>
  );
};
