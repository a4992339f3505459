import { useState } from "react";
import { useListContext, useTranslate } from "react-admin";
import { BulkResultDialog, type BulkResult } from "../../../components/bulk/BulkResultDialog";
import { useSelection } from "../../../components/table/SelectionContext";
import { BulkForm } from "./BulkForm";
import type { BulkAction } from "./bulkAction";

/** Asks, acts once on all that is selected, then shows row by row what became of it. */
export const BulkRequestDialog = ({ action, onClose }: { action: BulkAction; onClose: () => void }) => {
  const translate = useTranslate();
  const { clear } = useSelection();
  const { onSelect } = useListContext();
  const [result, setResult] = useState<BulkResult>();
  const finish = ({ failed }: BulkResult) => {
    // What failed stays selected, so that it can be looked at or tried again.
    clear();
    if (failed.length > 0) onSelect(failed.map(({ id }) => id));
    onClose();
  };
  if (!result) return <BulkForm action={action} onDone={setResult} onClose={onClose} />;
  return (
    <BulkResultDialog
      verb={translate(`privacy_requests.action.${action}`)}
      result={result}
      onClose={() => finish(result)}
    />
  );
};
