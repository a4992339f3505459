import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { Icon } from "../icon/Icon";

export interface SearchBoxProps {
  value: string;
  onChange: (text: string) => void;
  /** Key of the catalogue. */
  placeholder: string;
}

const settleMs = 250;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const useSlashKey = (focus: () => void) => {
  const focusRef = useRef(focus);
  useEffect(() => {
    focusRef.current = focus;
  });
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (isTyping(event.target) || document.querySelector("[role=dialog],[role=alertdialog]")) return;
      event.preventDefault();
      focusRef.current();
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, []);
};

/** Free text. `/` comes here from anywhere; the list follows when the typing rests, or at once on Enter. */
export const SearchBox = ({ value, onChange, placeholder }: SearchBoxProps) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const send = (text: string) => {
    if (text.trim() === sent.current) return;
    sent.current = text.trim();
    onChange(text);
  };
  const sendRef = useRef(send);
  useEffect(() => {
    sendRef.current = send;
  });
  // Back, forward, a saved view or "clear" changed the URL: the box follows.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => sendRef.current(typed), settleMs);
    return () => clearTimeout(timer);
  }, [typed]);
  useSlashKey(() => {
    input.current?.focus();
    input.current?.select();
  });
  return (
    <label className="control-outline flex h-control w-full items-center gap-2 px-2 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus sm:w-72">
      <Icon name="search" className="text-muted" />
      <span className="sr-only">{translate(placeholder)}</span>
      <input
        ref={input}
        type="search"
        value={typed}
        placeholder={translate(placeholder)}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") send(typed);
          if (event.key === "Escape" && typed) {
            setTyped("");
            send("");
          }
        }}
        className="w-full min-w-0 bg-transparent text-sm outline-none"
      />
      <kbd
        aria-hidden
        className="rounded-sm border border-line px-1 font-sans text-2xs text-muted max-sm:hidden"
      >
        /
      </kbd>
    </label>
  );
};
