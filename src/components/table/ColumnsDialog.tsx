import { useTranslate } from "react-admin";
import { Button } from "../button/Button";
import { IconButton } from "../button/IconButton";
import { Dialog } from "../dialog/Dialog";
import type { ColumnControls } from "./useColumnPreferences";

export interface ColumnsDialogProps {
  columns: readonly { source: string; label: string }[];
  hidden: ReadonlySet<string>;
  controls: ColumnControls;
  onClose: () => void;
}

/** Which columns, in which order. The same is done with the mouse on the headings. */
export const ColumnsDialog = ({ columns, hidden, controls, onClose }: ColumnsDialogProps) => {
  const translate = useTranslate();
  const shownCount = columns.filter((column) => !hidden.has(column.source)).length;
  return (
    <Dialog
      title={translate("kit.columns.title")}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" icon="undo" onClick={controls.reset}>
            {translate("kit.columns.reset")}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {translate("kit.action.done")}
          </Button>
        </>
      }
    >
      <p className="pb-2 text-muted">{translate("kit.columns.help")}</p>
      <ul>
        {columns.map((column, index) => {
          const label = translate(column.label);
          const isShown = !hidden.has(column.source);
          const before = columns[index - 1];
          const after = columns[index + 1];
          return (
            <li
              key={column.source}
              className="flex items-center gap-1 border-b border-hairline last:border-b-0"
            >
              <label className="flex min-w-0 flex-1 items-center gap-2 py-1.5">
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={isShown && shownCount === 1}
                  onChange={() => controls.setHidden(column.source, isShown)}
                  className="size-3.5 accent-accent"
                />
                <span className="truncate">{label}</span>
              </label>
              <IconButton
                size="small"
                icon="arrow-up"
                label={translate("kit.columns.up", { name: label })}
                disabled={!before}
                onClick={() => before && controls.move(column.source, before.source)}
              />
              <IconButton
                size="small"
                icon="arrow-down"
                label={translate("kit.columns.down", { name: label })}
                disabled={!after}
                onClick={() => after && controls.move(column.source, after.source)}
              />
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
};
