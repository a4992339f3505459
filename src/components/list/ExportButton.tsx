import { useState } from "react";
import { useListContext, useTranslate } from "react-admin";
import { Button } from "../button/Button";
import { lazyNamed } from "../lazy/lazyNamed";
import type { WholeFormat } from "./ExportDialog";
import type { ShownColumn } from "./ListPageContext";

const ExportDialog = lazyNamed(() => import("./ExportDialog").then((module) => module.ExportDialog));

export interface ExportButtonProps {
  /** All columns the API can export, when they are more than the table shows. */
  columns?: readonly ShownColumn[];
  /** Formats beside CSV and JSON Lines. */
  wholeFormats?: readonly WholeFormat[];
  variant?: "secondary" | "quiet";
}

/** Starts an export of what the list shows, as a job of the server. */
export const ExportButton = ({ columns, wholeFormats, variant = "secondary" }: ExportButtonProps) => {
  const translate = useTranslate();
  const { total } = useListContext();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon="download"
        variant={variant}
        disabled={total === 0}
        onClick={() => setOpen(true)}
        onPointerEnter={ExportDialog.preload}
        onFocus={ExportDialog.preload}
      >
        {translate("kit.export.action")}
      </Button>
      {isOpen && (
        <ExportDialog
          {...(columns && { columns })}
          {...(wholeFormats && { wholeFormats })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};
