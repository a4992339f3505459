import { useId, useRef, type ClipboardEvent, type KeyboardEvent, type SyntheticEvent } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Icon } from "../../../components/icon/Icon";
import { leakClueOf, type LeakClue } from "./leakClue";

export interface PasteBoxProps {
  isSearching: boolean;
  onClue: (clue: LeakClue) => void;
}

/**
 * Where a found secret goes in. A pasted text is read from the clipboard event and never enters the field; a typed one
 * is taken out of it before anything is asked. Neither is kept: only the clue leaves this component.
 */
export const PasteBox = ({ isSearching, onClue }: PasteBoxProps) => {
  const translate = useTranslate();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const takeTyped = () => {
    const { current } = field;
    if (!current || current.value.trim() === "") return;
    const clue = leakClueOf(current.value);
    current.value = "";
    onClue(clue);
  };
  const handlePaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.preventDefault();
    const typed = field.current?.value ?? "";
    if (field.current) field.current.value = "";
    onClue(leakClueOf(`${typed}${event.clipboardData.getData("text/plain")}`));
  };
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    takeTyped();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    takeTyped();
  };
  return (
    <form onSubmit={handleSubmit} autoComplete="off" className="space-y-3">
      <label htmlFor={id} className="block text-sm font-medium">
        {translate("access_keys.leak.paste_label")}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        autoFocus
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        translate="no"
        data-1p-ignore
        aria-describedby={`${id}-note`}
        placeholder={translate("access_keys.leak.placeholder")}
        onPaste={handlePaste}
        onKeyDown={handleKeyDown}
        className="control-outline block w-full px-3 py-2 font-mono text-sm"
      />
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p id={`${id}-note`} className="flex min-w-0 flex-1 basis-72 items-start gap-2 text-xs text-muted">
          <Icon name="lock" />
          {translate("access_keys.leak.stays_here")}
        </p>
        <Button type="submit" variant="primary" icon="search" pending={isSearching}>
          {translate("access_keys.leak.find")}
        </Button>
      </div>
    </form>
  );
};
