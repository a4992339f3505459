import { useState } from "react";
import { useListContext } from "react-admin";
import { useSelection } from "../../../components/table/SelectionContext";
import type { KeyAction } from "../../../domain/access-keys/status";
import { BulkConfirm } from "./BulkConfirm";
import type { BulkResult } from "./bulkResult";
import { BulkResultDialog } from "./BulkResultDialog";

/** Asks, acts once on all that is selected, then shows row by row what became of it. */
export const BulkKeyDialog = ({ action, onClose }: { action: KeyAction; onClose: () => void }) => {
  const { clear } = useSelection();
  const { onSelect } = useListContext();
  const [result, setResult] = useState<BulkResult>();
  const finish = ({ failed }: BulkResult) => {
    // What failed stays selected, so that it can be looked at or tried again.
    clear();
    if (failed.length > 0) onSelect(failed.map(({ id }) => id));
    onClose();
  };
  if (result) return <BulkResultDialog action={action} result={result} onClose={() => finish(result)} />;
  return <BulkConfirm action={action} onDone={setResult} onClose={onClose} />;
};
