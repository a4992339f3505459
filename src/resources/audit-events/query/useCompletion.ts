import { useMemo, useState, type KeyboardEvent } from "react";
import { complete, type Candidate, type FieldName } from "../../../domain/audit-query";

interface CompletionOptions {
  text: string;
  caret: number;
  known: (field: FieldName) => readonly string[];
  onInsert: (text: string, caret: number) => void;
}

const most = 8;

/** What may be typed next, and which of it the arrows stand on. The input keeps the focus. */
export const useCompletion = ({ text, caret, known, onInsert }: CompletionOptions) => {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { start, end, candidates } = useMemo(() => complete(text, caret, known), [text, caret, known]);
  const typed = text.slice(start, end);
  const shown = candidates.filter(({ insert }) => insert !== typed).slice(0, most);
  const insert = (candidate: Candidate) => {
    const isWhole = candidate.kind !== "field";
    const rest = text.slice(end);
    const added = `${candidate.insert}${isWhole && !rest.startsWith(" ") ? " " : ""}`;
    setActive(-1);
    setOpen(!isWhole);
    onInsert(`${text.slice(0, start)}${added}${rest}`, start + added.length);
  };
  const move = (step: number) => {
    setOpen(true);
    setActive(
      (present) =>
        (present + step + shown.length + 1 + (present < 0 && step < 0 ? 1 : 0)) % (shown.length + 1),
    );
  };
  /** Whether the key was for the list. */
  const handleKeyDown = (event: KeyboardEvent): boolean => {
    const candidate = isOpen ? shown[active] : undefined;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
    else if (candidate && (event.key === "Enter" || event.key === "Tab")) insert(candidate);
    else if (event.key === "Escape" && isOpen) setOpen(false);
    else return false;
    event.preventDefault();
    return true;
  };
  return {
    isOpen: isOpen && shown.length > 0,
    candidates: shown,
    active: active < shown.length ? active : -1,
    setActive,
    insert,
    open: () => {
      setActive(-1);
      setOpen(true);
    },
    close: () => setOpen(false),
    handleKeyDown,
  };
};
