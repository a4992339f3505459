import { useTranslate } from "react-admin";
import { classNames } from "../../components/classNames";
import { Icon } from "../../components/icon/Icon";
import type { Command } from "./commands";

interface PaletteListProps {
  id: string;
  commands: readonly Command[];
  active: number;
  onHover: (index: number) => void;
  onRun: (command: Command) => void;
}

interface PaletteRowProps {
  id: string;
  command: Command;
  isActive: boolean;
  onHover: () => void;
  onRun: () => void;
}

/** The keyboard is the input's: it moves `aria-activedescendant` over the rows and runs the active one. */
const PaletteRow = ({ id, command, isActive, onHover, onRun }: PaletteRowProps) => (
  <button
    type="button"
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={isActive}
    ref={(row) => {
      if (isActive) row?.scrollIntoView({ block: "nearest" });
    }}
    onPointerMove={onHover}
    onClick={onRun}
    className={classNames(
      "flex h-9 w-full items-center gap-3 rounded px-2 text-left text-sm",
      isActive && "bg-accent-soft",
    )}
  >
    <Icon name={command.icon} className="text-muted" />
    <span className="min-w-0 flex-1 truncate">{command.label}</span>
    {command.detail && (
      <span className="max-w-[45%] truncate font-mono text-xs text-muted">{command.detail}</span>
    )}
  </button>
);

const SECTIONS: readonly Command["section"][] = ["go_to", "actions", "results"];

export const PaletteList = ({ id, commands, active, onHover, onRun }: PaletteListProps) => {
  const translate = useTranslate();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={translate("app.palette.label")}
      className="max-h-[50vh] overflow-y-auto p-1.5"
    >
      {SECTIONS.map((section) => {
        const inSection = commands.filter((command) => command.section === section);
        if (inSection.length === 0) return null;
        return (
          <div key={section} role="group" aria-label={translate(`app.palette.${section}`)}>
            <p aria-hidden className="eyebrow px-2 pt-2 pb-1">
              {translate(`app.palette.${section}`)}
            </p>
            {inSection.map((command) => {
              const index = commands.indexOf(command);
              const isActive = index === active;
              return (
                <PaletteRow
                  key={command.id}
                  id={`${id}-${index}`}
                  command={command}
                  isActive={isActive}
                  onHover={() => onHover(index)}
                  onRun={() => onRun(command)}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
};
