import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useTranslate } from "react-admin";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { Banner } from "../../components/feedback/Banner";
import { Icon } from "../../components/icon/Icon";
import type { Command } from "./commands";
import { PaletteList } from "./PaletteList";
import { useCommands } from "./useCommands";

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Go to any area, open any row by its id or a pasted text, run an action: all from the keyboard. */
export const Palette = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const { commands, isSecret, isSearching, error } = useCommands(text);
  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) setActive((at) => (at + step + commands.length) % Math.max(1, commands.length));
    else if (event.key === "Enter") run(commands[active]);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={translate("app.palette.label")}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      className="mx-auto mt-[10vh] mb-auto w-[min(640px,calc(100vw-24px))] overflow-hidden rounded-lg border border-line bg-raised p-0 text-ink shadow-overlay backdrop:bg-scrim"
    >
      <div className="flex items-center gap-3 border-b border-hairline px-4">
        <Icon name="search" className="text-muted" />
        <input
          role="combobox"
          aria-expanded={commands.length > 0}
          aria-controls={id}
          aria-activedescendant={commands.length > 0 ? `${id}-${String(active)}` : undefined}
          aria-label={translate("app.palette.label")}
          placeholder={translate("app.palette.placeholder")}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={handleKeyDown}
          className="h-12 min-w-0 flex-1 bg-transparent text-base outline-none"
        />
      </div>
      <div aria-hidden className="h-0.5 overflow-hidden">
        {isSearching && <div className="progress-hairline" />}
      </div>
      {isSecret && (
        <div className="p-3">
          <Banner tone="caution" title={translate("app.palette.secret_found")}>
            {translate("app.palette.secret_found_detail")}
          </Banner>
        </div>
      )}
      {error && <ProblemPanel error={error} layout="inline" />}
      <PaletteList id={id} commands={commands} active={active} onHover={setActive} onRun={run} />
      <p role="status" className="px-4 pb-3 text-xs text-muted empty:hidden">
        {isSearching && translate("app.palette.searching")}
        {!isSearching && commands.length === 0 && !isSecret && translate("app.palette.nothing")}
      </p>
    </dialog>
  );
};
